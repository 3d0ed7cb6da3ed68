package id.kurasi.certification.facilitation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who accompanies a business through its case (pendamping), and when he or she was there.
 *
 * @param companion an account; null while there is nobody
 */
@Embeddable
record Accompaniment(
        String companion, @JdbcTypeCode(SqlTypes.JSON) List<Visit> visits) {

    static final Accompaniment NONE = new Accompaniment(null, List.of());

    Accompaniment by(String account) {
        return new Accompaniment(account, visits);
    }

    Accompaniment visited(LocalDate on, String note) {
        return new Accompaniment(companion, Appended.to(visits, new Visit(on, companion, note)));
    }
}
