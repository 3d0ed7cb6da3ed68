package id.kurasi.curation.sample;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SendSample", description = "How it was sent")
record SendSample(
        @Size(max = 500) @NoNik @Schema(nullable = true, examples = "By post on Monday, six pouches")
        String note) {}
