package id.kurasi.curation.round;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is new when a round is held again. Dates are never carried over: the old ones are past. */
@Schema(name = "CopyRound", description = "The new window; all else is taken from the earlier round")
record CopyRound(
        @Size(max = 200)
        @NoNik
        @Pattern(regexp = ".*\\S.*")
        @Schema(nullable = true, description = "As before when not given", examples = "Kurasi Contoh 2026")
        String title,

        @NotNull @Schema(examples = "2026-04-01") LocalDate opensOn,

        @NotNull @Schema(description = "The last day, to its end in the round's time zone", examples = "2026-04-28")
        LocalDate closesOn,

        @Schema(nullable = true, examples = "2026-05-20") LocalDate resultsDueOn,
        @Schema(nullable = true, examples = "2026-05-06") LocalDate sessionOn,

        @Size(min = 1, max = 200) @NoNik @Schema(nullable = true, examples = "Sentra IKM Maja Citra Kinarya")
        String sessionVenue) {

    RoundFacts over(Round earlier) {
        return new RoundFacts(
                Objects.requireNonNullElse(title, earlier.title()),
                earlier.agencyRegionCode(),
                earlier.retailers(),
                opensOn,
                closesOn,
                earlier.timeZone,
                earlier.categories(),
                earlier.eligibleRegions(),
                earlier.minimumReviews(),
                earlier.aggregation(),
                earlier.caps(),
                resultsDueOn,
                sessionOn,
                sessionVenue,
                earlier.sealed);
    }
}
