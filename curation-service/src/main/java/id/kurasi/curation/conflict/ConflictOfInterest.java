package id.kurasi.curation.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A curator and a submission that is not for this curator to judge, declared or computed: a row of a view. */
@Entity
@Immutable
@IdClass(ConflictOfInterest.Key.class)
public class ConflictOfInterest {

    UUID roundId;

    @Id
    UUID submissionId;

    @Id
    String curator;

    @Id
    @Enumerated(EnumType.STRING)
    ConflictKind kind;

    String reason;

    /** Null for what was computed. */
    UUID declarationId;

    protected ConflictOfInterest() {}

    record Key(UUID submissionId, String curator, ConflictKind kind) implements Serializable {}
}
