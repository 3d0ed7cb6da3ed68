package id.kurasi.catalog.product.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FieldChange", description = "One field that differs; null means not given")
public record FieldChange(
        @Schema(description = "As a path: netContent.value, attributes.dye", examples = "netContent.value")
        String field,

        @Schema(implementation = Object.class, nullable = true, examples = "150")
        JsonNode from,

        @Schema(implementation = Object.class, nullable = true, examples = "200")
        JsonNode to,

        @Schema(description = "Of a changed composition: which ingredients", nullable = true)
        @JsonInclude(JsonInclude.Include.NON_NULL)
        IngredientChanges ingredients) {}
