package id.kurasi.certification.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorText", description = "In both languages")
public record Wording(
        @Schema(examples = "Certificates obtained by facilitation")
        String en,

        @Schema(examples = "Sertifikat terbit dari fasilitasi")
        String id) {}
