package id.kurasi.certification.indicator.target;

import id.kurasi.kit.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What an agency means to reach of an indicator (target kinerja). */
@Entity
@Table(name = "certification_target")
class CertificationTarget {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    @Enumerated(EnumType.STRING)
    private TargetState state;

    @Embedded
    private TargetKey key;

    private BigDecimal value;

    protected CertificationTarget() {}

    static CertificationTarget of(TargetKey key, BigDecimal value, Instant now) {
        var target = new CertificationTarget();
        target.id = Ids.next();
        target.createdAt = now;
        target.key = key;
        target.set(value, now);
        return target;
    }

    /** @param to null to lift it */
    void set(BigDecimal to, Instant now) {
        value = to;
        state = to == null ? TargetState.LIFTED : TargetState.SET;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    TargetState state() {
        return state;
    }

    TargetKey key() {
        return key;
    }

    BigDecimal value() {
        return value;
    }
}
