package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.value.Code;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportRow", description = "What became of a row")
public record ImportRowView(
        @Schema(description = "As Excel numbers it", examples = "17")
        int row,

        @Schema(description = "Null until it is done", nullable = true)
        RowOutcome outcome,

        @Schema(description = "What it did to a business", nullable = true)
        Effect business,

        @Schema(description = "What it did to a product", nullable = true)
        Effect product,

        @Schema(description = "The business it is about", nullable = true)
        UUID businessId,

        @Schema(description = "The product it is about", nullable = true)
        UUID productId,

        List<ProblemView> problems) {

    @Schema(name = "ImportProblem", description = "Something to say about a cell or a row")
    public record ProblemView(
            @Schema(examples = "17") int row,

            @Schema(description = "Null where it is about the row", nullable = true)
            ColumnName column,

            @Schema(description = "A field of `/v1/import-fields`", nullable = true, examples = "nib")
            String field,

            Severity severity,
            Code code,

            @Schema(
                    description = "What stood in the cell, as long as that is kept; never a personal number",
                    nullable = true,
                    examples = "9,12E+12")
            String value,

            @Schema(examples = "The NIB was stored as a number and has lost its last digits.")
            String message,

            @Schema(description = "What to do about it", examples = "Format the column as text and type the NIB again.")
            String suggestion,

            @Schema(description = "What may be meant", examples = "[\"Magersari, Kota Mojokerto (35.76.02)\"]")
            List<String> candidates) {}

    @Schema(name = "ImportColumnName")
    public record ColumnName(
            @Schema(examples = "D") String letter,
            @Schema(examples = "NIB") String header) {}
}
