package id.kurasi.certification.type;

/**
 * A step of the issuer's examination (tahap pemeriksaan).
 *
 * @param code unique within its scheme
 * @param days how many calendar days it should take at most; working days of a source are counted with their weekends; null
 *     where no limit is known
 * @param source where the step and its limit are taken from; "unverified" where no source confirms them
 */
public record Stage(String code, String nameEn, String nameId, Integer days, String source) {}
