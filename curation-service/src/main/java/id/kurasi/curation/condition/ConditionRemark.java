package id.kurasi.curation.condition;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConditionRemark", description = "What the retailer says to it; the producer reads it")
record ConditionRemark(
        @Size(max = 1000) @NoNik @Schema(nullable = true, examples = "Seen on the second delivery.")
        String note) {}
