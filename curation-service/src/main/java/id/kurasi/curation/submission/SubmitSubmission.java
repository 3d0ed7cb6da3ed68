package id.kurasi.curation.submission;

import id.kurasi.curation.correction.ItemAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may come with a submit; most come without. */
@Schema(
        name = "SubmitSubmission",
        description = "What may come with a submit; the body may be left out",
        examples = """
        {"accessCode": null, "answers": [], "remediation": []}""")
record SubmitSubmission(
        @Size(max = 100) @Schema(nullable = true, description = "Lets in one who comes late (kode akses)")
        String accessCode,

        @Size(max = 50) @Schema(nullable = true, description = "To what was asked to be corrected, item by item")
        List<@NotNull @Valid ItemAnswer> answers,

        @Size(max = 50)
        @Schema(nullable = true, description = "To what the earlier submission still lacked, item by item")
        List<@NotNull @Valid RemediationAnswer> remediation) {

    static final SubmitSubmission BARE = new SubmitSubmission(null, null, null);

    SubmitSubmission {
        answers = Objects.requireNonNullElse(answers, List.of());
        remediation = Objects.requireNonNullElse(remediation, List.of());
    }
}
