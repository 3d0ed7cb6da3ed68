package id.kurasi.certification.training;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The table of who attends, for queries; {@link Attendances} writes it, many rows at a time. */
@Entity
@Immutable
@Table(name = "training_attendance")
class Attendance {

    @EmbeddedId
    Key key;

    String regionCode;
    int men;
    int women;
    Integer score;
    Boolean passed;
    Instant recordedAt;

    @Embeddable
    record Key(UUID trainingId, UUID businessId) {}
}
