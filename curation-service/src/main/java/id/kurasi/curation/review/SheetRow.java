package id.kurasi.curation.review;

import id.kurasi.curation.submission.Submission;

/**
 * A submission in a curator's sheet.
 *
 * @param review what the curator has said of it; null when nothing
 */
record SheetRow(Submission submission, Review review) {}
