package id.kurasi.catalog.imports.column;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the uploader says of a sheet where its headers do not say it, or not to us. */
@Schema(name = "ImportMapping", description = "How to read a sheet whose headers are not known", examples = """
        {"columns": {"DESC": "productName", "C": "gtin", "Bahan kain": "attributes.material"}, \
        "defaults": {"region": "33.72", "category": "SNACK", "businessScale": "MICRO"}}""")
public record Mapping(
        @Size(max = 200)
        @Schema(
                description =
                        "Header, or letter of a column, to a field of `/v1/import-fields`, `attributes.<code>`, or `ignored`")
        Map<@NotBlank @Size(max = 200) String, @NotNull @Size(max = 100) String> columns,

        @Valid @Schema(description = "What holds for rows that do not say it")
        Defaults defaults,

        @Size(min = 1, max = 100) @Schema(description = "Name of the sheet in a workbook; else its first with content")
        String sheet,

        @Min(0)
        @Max(1000)
        @Schema(description = "Row of the header as Excel numbers it; 0 when there is none. Else it is looked for")
        Integer headerRow) {

    public static final Mapping NONE = new Mapping(null, null, null, null);

    public Mapping {
        columns = columns == null ? Map.of() : columns;
        defaults = defaults == null ? Defaults.NONE : defaults;
    }

    /** What holds for rows that do not say it. */
    @Schema(name = "ImportDefaults")
    public record Defaults(
            @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?")
            @Schema(
                    description =
                            "Kemendagri code. For rows without a region; names in rows are looked for in and below it first",
                    examples = "33.72")
            String region,

            @Size(min = 1, max = 40) @Schema(description = "Code of a category", examples = "SNACK")
            String category,

            @Pattern(regexp = "MICRO|SMALL|MEDIUM|LARGE") @Schema(examples = "MICRO")
            String businessScale,

            @Size(min = 1, max = 200) @Schema(description = "For a list of products of one business")
            String businessName,

            @Pattern(regexp = "\\d{13}") @Schema(description = "The same by NIB", examples = "9900000000001")
            String nib,

            @Size(min = 1, max = 120) @Schema(description = "Who guides these businesses", examples = "dinas-35.76")
            String fosteredBy,

            @Size(min = 1, max = 20) @Schema(description = "Unit of net contents without one", examples = "g")
            String netContentUnit,

            @Size(min = 1, max = 20) @Schema(description = "Unit of shelf lives without one", examples = "bulan")
            String shelfLifeUnit,

            @Schema(description = "Publish the products that are added, as far as they can be", examples = "false")
            Boolean publish) {

        public static final Defaults NONE = new Defaults(null, null, null, null, null, null, null, null, null);

        public boolean publishes() {
            return Boolean.TRUE.equals(publish);
        }
    }
}
