package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.column.Column;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.column.Mapping;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.file.sheet.Format;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Import", description = "A sheet on its way into the catalog, and what became of it")
public record ImportView(
        UUID id,
        @Schema(examples = "3") long version,
        Instant createdAt,
        Instant updatedAt,
        ImportState state,

        @Schema(description = "Everything is worked out and nothing is written", examples = "true")
        boolean dryRun,

        @Schema(nullable = true, examples = "Data IKM Binaan 2025.xlsx")
        String fileName,

        Format format,

        @Schema(description = "Of a CSV file", nullable = true)
        Dialect dialect,

        @Schema(description = "Who sent it", examples = "dinas-mojokerto")
        String by,

        @Schema(description = "Region of the agency that sent it", nullable = true, examples = "35.76")
        String regionCode,

        Mapping mapping,

        @Schema(description = "Where the header was found, as Excel numbers rows; 0 for none", examples = "4")
        int headerRow,

        List<ColumnView> columns,

        @Schema(description = "Rows of data in the sheet", examples = "312")
        int rowsTotal,

        @Schema(description = "Rows that are done", examples = "250")
        int rowsDone,

        @Schema(description = "Rows by outcome", examples = "{\"CREATED\": 240, \"REFUSED\": 10}")
        Map<RowOutcome, Integer> rows,

        @Schema(
                description = "Businesses created and updated, and rows that found one as it is",
                examples = "{\"CREATED\": 200, \"UNCHANGED\": 40}")
        Map<Effect, Integer> businesses,

        @Schema(description = "The same of products", examples = "{\"CREATED\": 240}")
        Map<Effect, Integer> products,

        @Schema(description = "What was said of its rows, the most frequent first")
        List<CodeCount> problems,

        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,

        @Schema(description = "Where its report is, with what stood in the cells as long as that is kept")
        ReportLinks report,

        @Schema(description = "What this caller may do now", examples = "[\"cancel\"]")
        List<String> allowedActions)
        implements Versioned {

    @Schema(name = "ImportColumn", description = "A column and what is done with it")
    public record ColumnView(
            @Schema(examples = "C") String letter,
            @Schema(examples = "Nama Usaha") String header,

            @Schema(description = "A field of `/v1/import-fields`; null for an unknown one", nullable = true)
            ImportField field,

            @Schema(description = "An attribute of products, by mapping", nullable = true, examples = "material")
            String attribute,

            Column.Treatment treatment) {

        static ColumnView of(Column column) {
            return new ColumnView(
                    column.letter(), column.header(), column.field(), column.attribute(), column.treatment());
        }
    }

    @Schema(name = "ImportCodeCount", description = "How often something was said")
    public record CodeCount(
            Code code,
            Severity severity,
            @Schema(examples = "12") int count) {}

    @Schema(name = "ImportReportLinks")
    public record ReportLinks(
            @Schema(examples = "/v1/imports/0199a5e0-5c00-7000-8000-000000000001/rows")
            String rows,

            @Schema(examples = "/v1/imports/0199a5e0-5c00-7000-8000-000000000001/report.csv")
            String csv,

            @Schema(examples = "/v1/imports/0199a5e0-5c00-7000-8000-000000000001/report.xlsx")
            String xlsx) {}

    static ImportView of(Import sheet) {
        var path = "/v1/imports/" + sheet.id;
        return new ImportView(
                sheet.id,
                sheet.version,
                sheet.createdAt,
                sheet.updatedAt,
                sheet.state,
                sheet.dryRun,
                sheet.fileName,
                sheet.format,
                sheet.dialect,
                sheet.by,
                sheet.regionCode,
                sheet.mapping,
                sheet.layout.headerRow(),
                sheet.layout.columns().stream().map(ColumnView::of).toList(),
                sheet.rowsTotal,
                sheet.rowsDone,
                sheet.tally.rows(),
                sheet.tally.businesses(),
                sheet.tally.products(),
                counts(sheet.tally.codes()),
                sheet.startedAt,
                sheet.finishedAt,
                new ReportLinks(path + "/rows", path + "/report.csv", path + "/report.xlsx"),
                sheet.isOver() ? List.of() : List.of("cancel"));
    }

    private static List<CodeCount> counts(Map<Code, Integer> codes) {
        return codes.entrySet().stream()
                .sorted(Map.Entry.<Code, Integer>comparingByValue().reversed())
                .map(entry -> new CodeCount(entry.getKey(), Severity.of(entry.getKey()), entry.getValue()))
                .toList();
    }
}
