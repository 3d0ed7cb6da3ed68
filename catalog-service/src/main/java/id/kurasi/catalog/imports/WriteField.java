package id.kurasi.catalog.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WriteImportField", description = "The headers that mean a field")
public record WriteField(
        @NotNull @Size(max = 300) @Schema(examples = "[\"Nama Usaha\", \"Nama UKM\"]")
        List<@NotBlank @Size(max = 100) String> headers) {}
