package id.kurasi.curation.partnership;

import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a region's agency and a retailer have agreed on beyond the single round (<i>kemitraan</i>). */
@Entity
class Partnership {

    @Id
    UUID id;

    @Version
    long version;

    String retailer;
    String agencyRegionCode;

    @Enumerated(EnumType.STRING)
    PartnershipState state = PartnershipState.EXPLORING;

    @Embedded
    Mou mou;

    Instant endedAt;
    Instant createdAt;
    Instant updatedAt;

    protected Partnership() {}

    Partnership(BeginPartnership request, Instant now) {
        this.id = Ids.next();
        this.retailer = request.retailer();
        this.agencyRegionCode = request.agencyRegionCode();
        this.createdAt = now;
        this.updatedAt = now;
    }

    void sign(Mou signed, Instant now) {
        require("sign", PartnershipState.EXPLORING);
        mou = signed;
        move(PartnershipState.MOU, now);
    }

    /** The memorandum is prolonged, or was noted down wrongly. */
    void reviseMou(Mou revised, Instant now) {
        require("change", PartnershipState.MOU, PartnershipState.ACTIVE);
        mou = revised;
        updatedAt = now;
    }

    void activate(Instant now) {
        require("activate", PartnershipState.MOU);
        move(PartnershipState.ACTIVE, now);
    }

    void end(Instant now) {
        require("end", PartnershipState.EXPLORING, PartnershipState.MOU, PartnershipState.ACTIVE);
        endedAt = now;
        move(PartnershipState.ENDED, now);
    }

    /** What the agency can do with it now. */
    List<String> possibleActions() {
        return switch (state) {
            case EXPLORING -> List.of("sign", "end");
            case MOU -> List.of("change", "activate", "end");
            case ACTIVE -> List.of("change", "end");
            case ENDED -> List.of();
        };
    }

    private void require(String action, PartnershipState... from) {
        if (!List.of(from).contains(state)) {
            throw new IllegalTransition("partnership", id, state, action);
        }
    }

    private void move(PartnershipState to, Instant now) {
        state = to;
        updatedAt = now;
    }
}
