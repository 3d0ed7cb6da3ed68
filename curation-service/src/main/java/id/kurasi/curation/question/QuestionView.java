package id.kurasi.curation.question;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.curation.dealing.Dealing.Side;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Question", description = "What a retailer asks the producer (pertanyaan)")
record QuestionView(
        UUID id,
        long version,
        UUID submissionId,
        @Schema(examples = "the-keranjang-bali") String retailer,

        @Schema(description = "OPEN, ANSWERED or WITHDRAWN", examples = "ANSWERED")
        QuestionState state,

        @Schema(examples = "Is a 60 g pouch possible?") String text,

        @Schema(nullable = true, examples = "Yes, from 500 pieces on.")
        String answer,

        @Schema(nullable = true) Instant answeredAt,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "What the caller can do with it now", examples = "[\"answer\"]")
        List<String> allowedActions)
        implements Versioned {

    static QuestionView of(Question question, Dealing dealing) {
        return new QuestionView(
                question.id,
                question.version,
                question.submissionId,
                question.retailer,
                question.state,
                question.text,
                question.answer,
                question.answeredAt,
                question.createdAt,
                question.updatedAt,
                question.isOpen() ? actions(question, dealing) : List.of());
    }

    private static List<String> actions(Question question, Dealing dealing) {
        var actions = new ArrayList<String>();
        if (dealing.actsFor(Side.BUSINESS, question.retailer)) {
            actions.add("answer");
        }
        if (dealing.actsFor(Side.RETAILER, question.retailer)) {
            actions.add("withdraw");
        }
        return actions;
    }
}
