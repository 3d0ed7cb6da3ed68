package id.kurasi.curation.submission;

/** Where a submission stands, and who acts next. */
public enum SubmissionState {
    /** The agency or the business completes and submits it. */
    DRAFT,
    /** Curators review; the agency completes the review. */
    SUBMITTED,
    /** The agency or the business corrects what was asked for and submits again. */
    CHANGES_REQUESTED,
    /** Scored and graded; the retailers decide. */
    REVIEWED,
    /** At least one retailer accepted; others may still decide. */
    ACCEPTED,
    /** Every retailer declined; the agency may reopen it. */
    DECLINED,
    WITHDRAWN
}
