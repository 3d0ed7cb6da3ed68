package id.kurasi.curation.remediation;

/** Who sees to it that a gap is closed. */
public enum OwnerKind {
    /** The agency of a region, which has the help to give. */
    AGENCY,
    BUSINESS
}
