package id.kurasi.curation.offer;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.curation.dealing.Dealing.Side;
import id.kurasi.curation.decision.TermsView;
import id.kurasi.curation.tradingrule.Warning;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Offer", description = "Terms that one side proposes to the other (penawaran)")
record OfferView(
        UUID id,
        long version,
        UUID submissionId,
        @Schema(examples = "the-keranjang-bali") String retailer,

        @Schema(description = "Counts up for each retailer and submission", examples = "2")
        int number,

        @Schema(description = "Who proposes: RETAILER or BUSINESS", examples = "BUSINESS")
        Side side,

        @Schema(description = "OPEN, COUNTERED, AGREED, DECLINED, WITHDRAWN or EXPIRED", examples = "OPEN")
        OfferState state,

        TermsView terms,

        @Schema(description = "What the law has to say to it; it stays the two sides' own affair")
        List<Warning> warnings,

        @Schema(nullable = true, examples = "For the first year.")
        String note,

        @Schema(nullable = true, description = "The last day for an answer", examples = "2025-06-15")
        LocalDate expiresOn,

        @Schema(
                nullable = true,
                description = "Why it was declined or taken back",
                examples = "Too low for this batch.")
        String answer,

        Instant madeAt,
        @Schema(nullable = true) Instant answeredAt,
        Instant updatedAt,

        @Schema(description = "What the caller can do with it now", examples = "[\"counter\", \"agree\", \"decline\"]")
        List<String> allowedActions)
        implements Versioned {

    static OfferView of(Offer offer, Dealing dealing, LocalDate today, List<Warning> warnings) {
        return new OfferView(
                offer.id,
                offer.version,
                offer.submissionId,
                offer.retailer,
                offer.number,
                offer.side,
                offer.state(today),
                TermsView.of(offer.terms),
                warnings,
                offer.note,
                offer.expiresOn,
                offer.answer,
                offer.madeAt,
                offer.answeredAt,
                offer.updatedAt,
                offer.state(today) == OfferState.OPEN ? actions(offer, dealing) : List.of());
    }

    private static List<String> actions(Offer offer, Dealing dealing) {
        var actions = new ArrayList<String>();
        if (dealing.actsFor(offer.side.other(), offer.retailer)) {
            actions.addAll(List.of("counter", "agree", "decline"));
        }
        if (dealing.actsFor(offer.side, offer.retailer)) {
            actions.add("withdraw");
        }
        return actions;
    }
}
