package id.kurasi.curation.partnership;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Partnership", description = "What an agency and a retailer have agreed on (kemitraan)")
record PartnershipView(
        UUID id,
        long version,
        @Schema(examples = "the-keranjang-bali") String retailer,
        @Schema(examples = "35.76") String agencyRegionCode,

        @Schema(description = "EXPLORING, MOU, ACTIVE or ENDED", examples = "MOU")
        PartnershipState state,

        @Schema(nullable = true) Mou mou,
        @Schema(nullable = true) Instant endedAt,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "What the caller can do with it now", examples = "[\"activate\", \"end\"]")
        List<String> allowedActions)
        implements Versioned {

    static PartnershipView of(Partnership partnership, boolean kept) {
        return new PartnershipView(
                partnership.id,
                partnership.version,
                partnership.retailer,
                partnership.agencyRegionCode,
                partnership.state,
                partnership.mou,
                partnership.endedAt,
                partnership.createdAt,
                partnership.updatedAt,
                kept ? partnership.possibleActions() : List.of());
    }
}
