package id.kurasi.certification.type;

/**
 * A paper or a fact that an application needs (kelengkapan dokumen).
 *
 * @param code unique within its scheme; the same paper has the same code wherever it is asked for
 * @param mandatory whether nothing can be submitted without it
 * @param source where the demand is taken from; "unverified" where no source confirms it
 */
public record ChecklistItem(String code, String nameEn, String nameId, boolean mandatory, String source) {}
