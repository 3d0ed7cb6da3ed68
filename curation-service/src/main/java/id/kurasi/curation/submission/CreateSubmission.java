package id.kurasi.curation.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CreateSubmission")
record CreateSubmission(
        @NotNull @Schema(description = "An open round", examples = "01930000-0000-7000-8000-000000000001")
        UUID roundId,

        @Schema(
                nullable = true,
                description = "Of the catalog; when left out, that of the earlier submission",
                examples = "01930000-0000-7000-8000-000000000002")
        UUID productId,

        @Schema(
                nullable = true,
                description = "The same product's submission in an earlier round, which this one answers")
        UUID previousSubmissionId,

        @Size(max = 100) @Schema(nullable = true, description = "Lets in one who comes late (kode akses)")
        String accessCode) {}
