package id.kurasi.certification.training;

/** Codes of what a product or business lacks, as reviews and declines name it: PACKAGING_WEAK. */
final class Gap {

    static final String PATTERN = "[A-Z][A-Z0-9_]{1,59}";

    private Gap() {}
}
