package id.kurasi.curation.shelf;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A store that has the product on its shelf (<i>gerai</i>). */
@Embeddable
@Schema(name = "ListingStore", description = "A store that has the product on its shelf (gerai)")
public record Store(
        @NotBlank @Size(max = 200) @Schema(examples = "Gerai Kuta")
        String name,

        @NotNull
        @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?")
        @Schema(description = "Where it is", examples = "51.03")
        String regionCode,

        @NotNull @Schema(description = "First day on this shelf; not in the future", examples = "2025-07-01")
        LocalDate since) {

    /** The first day on any of these shelves. */
    static LocalDate first(List<Store> stores) {
        return stores.stream().map(Store::since).min(Comparator.naturalOrder()).orElseThrow();
    }
}
