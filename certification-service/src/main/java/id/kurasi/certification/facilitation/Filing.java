package id.kurasi.certification.facilitation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * An application as it was submitted to an issuer; a returned case is submitted again, and then has another one.
 *
 * @param closedOn the first day on which it no longer lay with the issuer; null while it does
 */
@Embeddable
public record Filing(String applicationNumber, String issuer, LocalDate submittedOn, LocalDate closedOn) {

    Filing closed(LocalDate on) {
        return new Filing(applicationNumber, issuer, submittedOn, on.isBefore(submittedOn) ? submittedOn : on);
    }
}
