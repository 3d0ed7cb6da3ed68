package id.kurasi.catalog.duplicate;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DuplicateProductGroup", description = "Products of one business with the same name")
public record ProductGroup(
        UUID businessId,

        @Schema(description = "How many there are", examples = "2")
        long count,

        @Schema(description = "Earliest added first, at most 20")
        List<LikelyProduct> products) {}
