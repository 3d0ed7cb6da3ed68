package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Period;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What befell a certificate as a whole after it was issued.
 *
 * @param revokedOn the day from which it is void; null when it is not
 * @param suspensions the times in which it was set aside
 * @param moved the times in which its business produced in another regency than the one it is bound to
 */
@Embeddable
public record Incidents(
        LocalDate revokedOn,
        @JdbcTypeCode(SqlTypes.JSON) List<Period> suspensions,
        @JdbcTypeCode(SqlTypes.JSON) List<Period> moved) {

    static final Incidents NONE = new Incidents(null, List.of(), List.of());

    Incidents withRevocation(LocalDate day) {
        return new Incidents(day, suspensions, moved);
    }

    Incidents withSuspensions(List<Period> periods) {
        return new Incidents(revokedOn, periods, moved);
    }

    Incidents withMoved(List<Period> periods) {
        return new Incidents(revokedOn, suspensions, periods);
    }
}
