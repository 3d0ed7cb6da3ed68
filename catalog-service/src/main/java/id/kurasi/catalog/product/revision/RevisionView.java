package id.kurasi.catalog.product.revision;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.kit.web.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Revision", description = "A saved change of a product, with all that was said of it then (revisi)")
public record RevisionView(
        UUID productId,
        @Schema(examples = "2") int revision,
        Instant at,

        @Schema(description = "Account that saved it", examples = "dinas-mojokerto")
        String by,

        @Schema(
                description = "What differs from the one before; empty for the first",
                examples = "[\"retailPriceIdr\"]")
        List<String> changed,

        @Schema(description = "Whether composition or process changed", examples = "false")
        boolean compositionChanged,

        @Schema(
                type = SchemaType.OBJECT,
                description =
                        "The facts as a product has them, and its photos (id and alt). A text that was blanked for a"
                                + " person's sake is null",
                examples = "{\"name\": \"Keripik Tempe Original\", \"category\": \"SNACK\", \"photos\": []}")
        JsonNode facts)
        implements Aggregate {}
