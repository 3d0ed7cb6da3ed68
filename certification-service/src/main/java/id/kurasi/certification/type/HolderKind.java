package id.kurasi.certification.type;

/** Who holds a certificate: a collective mark belongs to an association, a geographical indication to a community body. */
public enum HolderKind {
    BUSINESS,
    ASSOCIATION,
    COMMUNITY_BODY
}
