package id.kurasi.curation.sample;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SampleRequest", description = "A retailer asks to try a product (permintaan sampel)")
record SampleView(
        UUID id,
        long version,
        UUID submissionId,
        @Schema(examples = "the-keranjang-bali") String retailer,

        @Schema(description = "REQUESTED, SENT, RECEIVED, TASTED, REFUSED or CANCELLED", examples = "SENT")
        SampleState state,

        @Schema(examples = "6") int quantity,
        @Schema(examples = "Buying office, Denpasar") String deliverTo,
        @Schema(examples = "2025-05-12") LocalDate neededBy,

        @Schema(nullable = true, description = "What the producer says to it", examples = "By post on Monday")
        String reply,

        @Schema(nullable = true, description = "Null for everyone but the buyers of this retailer")
        Tasting tasting,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "What the caller can do with it now", examples = "[\"receive\", \"cancel\"]")
        List<String> allowedActions)
        implements Versioned {

    static SampleView of(SampleRequest sample, Dealing dealing) {
        return new SampleView(
                sample.id,
                sample.version,
                sample.submissionId,
                sample.retailer,
                sample.state,
                sample.quantity,
                sample.deliverTo,
                sample.neededBy,
                sample.reply,
                dealing.isInternalTo(sample.retailer) ? sample.tasting : null,
                sample.createdAt,
                sample.updatedAt,
                Arrays.stream(SampleAction.values())
                        .filter(action -> action.isPossibleFrom(sample.state))
                        .filter(action -> dealing.actsFor(action.side(), sample.retailer))
                        .map(SampleAction::verb)
                        .toList());
    }
}
