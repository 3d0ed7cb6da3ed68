package id.kurasi.certification.obligation;

import id.kurasi.kit.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A rule as it is kept. What it states never changes; it may get an end, and a successor. */
@Entity
@Table(name = "obligation")
class Obligation {

    @Id
    private String id;

    @Version
    private long version;

    /** By which history and events name it, whose subjects are UUIDs. */
    @Column(updatable = false)
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Basis basis;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Severity severity;

    @Column(updatable = false)
    private String requirement;

    @Column(updatable = false)
    private String category;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<BusinessScale> businessScales;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Conditions conditions;

    @Column(updatable = false)
    private Integer minShelfLifeDays;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<Proof> anyOf;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<String> profiles;

    @Column(updatable = false)
    private LocalDate mandatoryFrom;

    private LocalDate mandatoryUntil;

    @Column(updatable = false)
    private String source;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private boolean unverified;

    private String supersededBy;
    private String endSource;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String recordedBy;

    protected Obligation() {}

    static Obligation of(AddObligation stated, String by, Instant at) {
        var obligation = new Obligation();
        obligation.id = stated.id();
        obligation.subject = Ids.next();
        obligation.basis = stated.basis();
        obligation.severity = stated.severity();
        obligation.requirement = stated.requirement();
        obligation.category = stated.category();
        obligation.businessScales = stated.businessScales();
        obligation.conditions = stated.conditions();
        obligation.minShelfLifeDays = stated.minShelfLifeDays();
        obligation.anyOf = stated.anyOf();
        obligation.profiles = stated.profiles();
        obligation.mandatoryFrom = stated.mandatoryFrom();
        obligation.mandatoryUntil = stated.mandatoryUntil();
        obligation.source = stated.source();
        obligation.note = stated.note();
        obligation.unverified = stated.unverified();
        obligation.recordedAt = at;
        obligation.recordedBy = by;
        return obligation;
    }

    /** The successor's first day is the first one without this rule. One that ended earlier keeps its end. */
    void supersede(String successor, LocalDate from) {
        supersededBy = successor;
        if (mandatoryUntil == null || !mandatoryUntil.isBefore(from)) {
            mandatoryUntil = notBeforeItBegan(from.minusDays(1));
        }
    }

    void end(LocalDate lastDay, String by) {
        mandatoryUntil = notBeforeItBegan(lastDay);
        endSource = by;
    }

    /** The day before its first says already that it has never applied. */
    private LocalDate notBeforeItBegan(LocalDate end) {
        return mandatoryFrom != null && end.isBefore(mandatoryFrom) ? mandatoryFrom.minusDays(1) : end;
    }

    UUID subject() {
        return subject;
    }

    /** Whether one may take the other's place. */
    boolean isOfKind(Basis otherBasis, String otherRequirement) {
        return basis == otherBasis && requirement.equals(otherRequirement);
    }

    RuleState state() {
        if (supersededBy != null) {
            return RuleState.SUPERSEDED;
        }
        return endSource != null ? RuleState.ENDED : RuleState.STANDING;
    }

    long version() {
        return version;
    }

    Rule rule() {
        return new Rule(
                id,
                version,
                state(),
                basis,
                severity,
                requirement,
                category,
                businessScales,
                conditions,
                minShelfLifeDays,
                anyOf,
                profiles,
                mandatoryFrom,
                mandatoryUntil,
                source,
                note,
                unverified,
                supersededBy,
                endSource,
                recordedAt,
                recordedBy);
    }
}
