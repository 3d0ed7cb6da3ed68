package id.kurasi.catalog.business;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BusinessSummary", description = "Whose product it is")
public record BusinessSummary(
        UUID id,
        @Schema(examples = "Contoh Batik Maja") String name,
        @Schema(examples = "35.76.02") String regionCode,
        BusinessScale businessScale,

        @Schema(
                description = "Whether a well-formed NIB is on record; the number itself is with the business",
                examples = "true")
        boolean nibRecorded) {}
