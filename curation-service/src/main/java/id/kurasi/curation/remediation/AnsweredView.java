package id.kurasi.curation.remediation;

import id.kurasi.kit.web.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RemediationAnswers",
        description = "What was done about the gaps of the earlier submission (jawaban perbaikan)",
        examples = """
        {"items": [{"item": "01930000-0000-7000-8000-000000000004", "code": "PACKAGING_WEAK", \
        "explanation": "The packaging leaks, is not attractive, or has the wrong size.", \
        "retailers": ["the-keranjang-bali"], "answer": "The pouch now has a zip and is sealed with nitrogen.", \
        "answeredAt": "2027-04-02T03:00:00Z"}]}""")
record AnsweredView(List<Answered> items) implements Aggregate {

    @Schema(name = "AnsweredRemediation")
    record Answered(
            @Schema(description = "The remediation item") UUID item,
            @Schema(examples = "PACKAGING_WEAK") String code,

            @Schema(nullable = true, examples = "The packaging leaks, is not attractive, or has the wrong size.")
            String explanation,

            @Schema(
                    description = "Of those who named it, whom the caller may know",
                    examples = "[\"the-keranjang-bali\"]")
            List<String> retailers,

            @Schema(examples = "The pouch now has a zip and is sealed with nitrogen.")
            String answer,

            Instant answeredAt) {}
}
