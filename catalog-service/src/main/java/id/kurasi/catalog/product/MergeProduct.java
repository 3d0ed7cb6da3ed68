package id.kurasi.catalog.product;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MergeProduct", description = "Which record is the double of this one")
record MergeProduct(
        @NotNull
        @Schema(
                description = "The product to be merged into this one",
                examples = "0199a5e0-5c00-7000-8000-000000000002")
        UUID duplicateId) {}
