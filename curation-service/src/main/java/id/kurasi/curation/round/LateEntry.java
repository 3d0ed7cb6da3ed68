package id.kurasi.curation.round;

import id.kurasi.kit.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Leave to enter a round after its last day (<i>dispensasi terlambat</i>), given to whoever holds its code. */
@Entity
class LateEntry {

    @Id
    UUID id;

    @Version
    long version;

    @Column(updatable = false)
    UUID roundId;

    @Column(updatable = false)
    String codeHash;

    UUID businessId;
    Instant usableUntil;
    int uses;
    int used;
    String reason;
    String issuedBy;
    Instant revokedAt;
    Instant createdAt;
    Instant updatedAt;

    protected LateEntry() {}

    LateEntry(UUID roundId, AccessCode code, IssueLateEntry request, String issuedBy, Instant now) {
        this.id = Ids.next();
        this.roundId = roundId;
        this.codeHash = code.hash();
        this.businessId = request.businessId();
        this.usableUntil = request.usableUntil();
        this.uses = request.uses();
        this.reason = request.reason();
        this.issuedBy = issuedBy;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Who is in already stays in; nobody else comes in any more. */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        updatedAt = now;
        return true;
    }

    /** A business comes in. */
    void use(Instant now) {
        used++;
        updatedAt = now;
    }

    /** Whether a business that is not in yet may come in by it. */
    LateEntryState state(Instant now) {
        if (revokedAt != null) {
            return LateEntryState.REVOKED;
        }
        if (!now.isBefore(usableUntil)) {
            return LateEntryState.EXPIRED;
        }
        return used < uses ? LateEntryState.USABLE : LateEntryState.SPENT;
    }
}
