package id.kurasi.catalog.imports;

import id.kurasi.file.sheet.CsvDialect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CsvDialect", description = "How a CSV file is written, as it was found")
public record Dialect(
        @Schema(examples = ";") String separator,
        @Schema(examples = "UTF-8") String charset,
        boolean byteOrderMark) {

    static Dialect of(CsvDialect csv) {
        return csv == null
                ? null
                : new Dialect(String.valueOf(csv.separator()), csv.charset().name(), csv.byteOrderMark());
    }
}
