package id.kurasi.catalog.imports;

import id.kurasi.catalog.category.Label;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.kit.web.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportFieldInfo", description = "Something that a column of a sheet may be about")
public record FieldView(
        ImportField field,
        @Schema(examples = "0") long version,
        Label label,
        Label description,

        @Schema(description = "How a cell may be filled", examples = "Rp 18.000")
        String example,

        @Schema(
                description = "Headers that are known to mean it; case, spaces and punctuation do not matter",
                examples = "[\"Nama Usaha\", \"Nama UKM\"]")
        List<String> headers)
        implements Versioned {}
