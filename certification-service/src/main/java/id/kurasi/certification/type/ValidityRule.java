package id.kurasi.certification.type;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When certificates of a type end.
 *
 * @param validityYears how many, with {@link Validity#YEARS_FROM_FILING} and {@link Validity#YEARS_FROM_ISSUE}; else null
 * @param openEndedSince with {@link Validity#WHILE_UNCHANGED}: a printed end before this day counts, a later one does not; null
 *     where no printed end ever counted
 */
@Embeddable
record ValidityRule(@Enumerated(EnumType.STRING) Validity validity, Integer validityYears, LocalDate openEndedSince) {

    /**
     * The last day on which a certificate with these dates counts, or null when no date ends it.
     *
     * <ul>
     *   <li>{@link Validity#FROM_DOCUMENT}, {@link Validity#NONE}: the day the paper names.
     *   <li>{@link Validity#YEARS_FROM_FILING}: so many years after filing, or after issue when the filing date is unknown.
     *   <li>{@link Validity#YEARS_FROM_ISSUE}: the day the paper names, else so many years after issue.
     *   <li>{@link Validity#WHILE_UNCHANGED}: none; but a paper whose printed end came before the type became open-ended has
     *       ended on it.
     * </ul>
     */
    LocalDate endOf(DocumentDates dates) {
        return switch (validity) {
            case FROM_DOCUMENT, NONE -> dates.expiresOn();
            case YEARS_FROM_FILING -> dates.begin().plusYears(validityYears);
            case YEARS_FROM_ISSUE ->
                dates.expiresOn() != null ? dates.expiresOn() : dates.issuedOn().plusYears(validityYears);
            case WHILE_UNCHANGED -> endedBeforeOpenEnd(dates.printedExpiryOn()) ? dates.printedExpiryOn() : null;
        };
    }

    private boolean endedBeforeOpenEnd(LocalDate printedEnd) {
        return printedEnd != null && openEndedSince != null && printedEnd.isBefore(openEndedSince);
    }

    /** The date without which the rule cannot be applied to these, if one is missing. */
    Optional<String> missingDate(DocumentDates dates) {
        return switch (validity) {
            case FROM_DOCUMENT -> missing("expiresOn", dates.expiresOn());
            case YEARS_FROM_FILING -> missing("filedOn", dates.begin());
            case YEARS_FROM_ISSUE ->
                missing("issuedOn", dates.expiresOn() != null ? dates.expiresOn() : dates.issuedOn());
            case WHILE_UNCHANGED, NONE -> missing("issuedOn", dates.issuedOn());
        };
    }

    private static Optional<String> missing(String field, LocalDate date) {
        return date == null ? Optional.of(field) : Optional.empty();
    }

    boolean endStandsOnDocument() {
        return switch (validity) {
            case FROM_DOCUMENT, YEARS_FROM_ISSUE, NONE -> true;
            case YEARS_FROM_FILING, WHILE_UNCHANGED -> false;
        };
    }
}
