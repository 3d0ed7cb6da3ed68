package id.kurasi.curation.gate;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Waiver", description = "What a retailer does without in a round (pengecualian syarat)")
record WaiverView(
        UUID id,
        long version,
        UUID roundId,
        @Schema(examples = "the-keranjang-bali") String retailer,
        @Schema(examples = "GTIN") Gate gate,

        @Schema(nullable = true, description = "Null: every product of the round")
        UUID productId,

        @Schema(examples = "We label it ourselves, with a bar code of our own.")
        String reason,

        @Schema(examples = "keranjang-bali") String grantedBy,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "What the caller can do with it now", examples = "[\"revoke\"]")
        List<String> allowedActions)
        implements Versioned {

    static WaiverView of(Waiver waiver, boolean revocable) {
        return new WaiverView(
                waiver.id,
                waiver.version,
                waiver.roundId,
                waiver.retailer,
                waiver.gate,
                waiver.productId,
                waiver.reason,
                waiver.grantedBy,
                waiver.createdAt,
                waiver.updatedAt,
                revocable ? List.of("revoke") : List.of());
    }
}
