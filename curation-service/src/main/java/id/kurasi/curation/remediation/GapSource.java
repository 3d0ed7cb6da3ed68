package id.kurasi.curation.remediation;

/** What made a gap known. */
public enum GapSource {
    /** A retailer's reason to decline. */
    DECLINE,
    /** A gate that refused the product. */
    GATE
}
