package id.kurasi.certification.facilitation.prerequisite;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to be there before an application can be submitted. */
@Schema(name = "CasePrerequisite", description = "Another paper that has to be there, or filed, first (prasyarat)")
public record PrerequisiteView(
        @Schema(description = "Any of these certificate types", examples = "[\"TRADEMARK\"]")
        List<String> anyOf,

        boolean satisfied,

        @Schema(
                nullable = true,
                description = "The case that satisfies it, or of which that is expected",
                examples = "01996ab1-6a00-7f10-8e0b-2f6f6a1b9c12")
        UUID caseId,

        @Schema(
                nullable = true,
                description = "The certificate that satisfies it",
                examples = "01996ab1-5c00-7d10-8e0b-2f6f6a1b9c11")
        UUID certificateId) {}
