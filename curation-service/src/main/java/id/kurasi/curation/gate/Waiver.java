package id.kurasi.curation.gate;

import id.kurasi.kit.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A retailer's right to do without what it asks for (<i>pengecualian</i>), for one product of a round or for all. */
@Entity
class Waiver {

    @Id
    UUID id;

    @Version
    long version;

    UUID roundId;
    String retailer;

    @Enumerated(EnumType.STRING)
    Gate gate;

    UUID productId;
    String reason;
    String grantedBy;
    String revokedBy;
    Instant revokedAt;
    Instant createdAt;
    Instant updatedAt;

    protected Waiver() {}

    Waiver(UUID roundId, GrantWaiver granted, String by, Instant now) {
        this.id = Ids.next();
        this.roundId = roundId;
        this.retailer = granted.retailer();
        this.gate = granted.gate();
        this.productId = granted.productId();
        this.reason = granted.reason();
        this.grantedBy = by;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void revoke(String by, Instant now) {
        revokedBy = by;
        revokedAt = now;
        updatedAt = now;
    }

    WaiverState state() {
        return revokedAt == null ? WaiverState.STANDING : WaiverState.REVOKED;
    }

    boolean isFor(String retailer, UUID product) {
        return this.retailer.equals(retailer) && (productId == null || productId.equals(product));
    }
}
