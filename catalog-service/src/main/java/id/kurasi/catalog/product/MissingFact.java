package id.kurasi.catalog.product;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MissingFact", description = "What a requirement profile asks for and the product does not say")
public record MissingFact(
        @Schema(description = "Field, attribute or count of photos", examples = "attributes.nutritionFacts")
        String field,

        @Schema(description = "Why, in the reader's language", examples = "required by minimarkets")
        String reason) {}
