package id.kurasi.certification.facilitation.stage;

import java.time.LocalDate;

/**
 * A stage that is over.
 *
 * @param from the first day in it
 * @param until the first day after it
 */
public record PastStage(String stage, LocalDate from, LocalDate until) {}
