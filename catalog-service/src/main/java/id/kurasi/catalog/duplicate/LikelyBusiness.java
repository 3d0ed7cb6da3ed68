package id.kurasi.catalog.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LikelyDuplicateBusiness", description = "A business that may be the same")
public record LikelyBusiness(
        UUID id,
        @Schema(examples = "CV Contoh Batik Maja") String name,
        @Schema(examples = "35.76.02") String regionCode,

        @Schema(description = "Whether it has a NIB", examples = "true")
        boolean nibRecorded,

        Instant createdAt,
        Likeness likeness,

        @Schema(description = "Of the names, 0 to 1", examples = "1.0")
        double similarity) {}
