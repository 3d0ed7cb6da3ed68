package id.kurasi.curation.condition;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportCondition", description = "What has been done about a condition; no personal data")
record ReportCondition(
        @NotBlank @Size(max = 2000) @NoNik @Schema(examples = "New labels printed, photo sent on 12 June.")
        String evidence) {}
