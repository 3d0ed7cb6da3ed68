package id.kurasi.curation.partnership;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(name = "Mou", description = "Memorandum of understanding (nota kesepahaman)")
record Mou(
        @NotBlank @Size(max = 100) @Column(name = "mou_number") @Schema(examples = "415.4/01/417.501/2025")
        String number,

        @NotNull @Column(name = "mou_signed_on") @Schema(examples = "2025-03-01")
        LocalDate signedOn,

        @NotNull @Column(name = "mou_until") @Schema(description = "Its last day", examples = "2027-02-28")
        LocalDate until) {

    /** Wider than any memorandum, narrower than what the database can hold. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    /** @throws Refusal 400 naming each day that is wrong */
    void check() {
        var violations = new ArrayList<Violation>();
        checkYear("signedOn", signedOn, violations);
        checkYear("until", until, violations);
        if (until.isBefore(signedOn)) {
            violations.add(Violation.body("until", "EndsBeforeItIsSigned"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static void checkYear(String field, LocalDate day, List<Violation> violations) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            violations.add(Violation.body(field, "YearOutOfRange", FIRST_YEAR, LAST_YEAR));
        }
    }
}
