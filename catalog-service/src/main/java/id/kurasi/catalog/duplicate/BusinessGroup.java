package id.kurasi.catalog.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DuplicateBusinessGroup", description = "Businesses of one regency with the same name")
public record BusinessGroup(
        @Schema(description = "Regency or city", examples = "35.76")
        String regencyCode,

        @Schema(description = "How many there are", examples = "2")
        long count,

        @Schema(description = "Earliest registered first, at most 20")
        List<LikelyBusiness> businesses) {}
