package id.kurasi.catalog.business;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Fostering", description = "An organisation that guides the business (pembina)")
public record Fostering(
        @NotBlank @Size(max = 120) @Schema(description = "Short name of the organisation", examples = "dinas-35.76")
        String organisation,

        @NotNull @Schema(examples = "2023-01-10") LocalDate since) {}
