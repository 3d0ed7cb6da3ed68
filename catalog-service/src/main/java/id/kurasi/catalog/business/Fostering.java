package id.kurasi.catalog.business;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relation lasts from {@code since} to {@code until}, both inclusive; an organisation has at most one open one. */
@Schema(name = "Fostering", description = "An organisation that guides the business (pembina)")
public record Fostering(
        @NotBlank
        @Size(max = 120)
        @NoNik
        @Schema(description = "Short name of the organisation", examples = "dinas-35.76")
        String organisation,

        @NotNull @Schema(description = "Not in the future", examples = "2023-01-10")
        LocalDate since,

        @Schema(
                description = "Last day, not in the future and not before since; null while it goes on",
                nullable = true,
                examples = "2025-12-31")
        LocalDate until) {

    boolean isOpenWith(Fostering other) {
        return until == null && other.until == null && organisation.equalsIgnoreCase(other.organisation);
    }

    Fostering sinceTheEarlierOf(Fostering other) {
        return other.since.isBefore(since) ? new Fostering(organisation, other.since, until) : this;
    }
}
