package id.kurasi.certification.training;

import id.kurasi.certification.programme.RegionCode;
import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training as it is to be. */
@Schema(description = "A training (pelatihan) as it is to be")
public record WriteTraining(
        @NotNull @Pattern(regexp = RegionCode.PATTERN) @Schema(description = "The agency's region", examples = "35.76")
        String agencyRegionCode,

        @NotBlank @Size(max = 40) @Schema(description = "Code of the topic", examples = "LOGO_PACKAGING_DESIGN")
        String topic,

        @NotBlank @Size(max = 200) @NoNik @Schema(examples = "Pelatihan desain logo dan kemasan IKM 2026")
        String title,

        @NotBlank
        @Size(max = 200)
        @NoNik
        @Schema(description = "The organisation that holds it (penyelenggara)", examples = "dinas-35.76")
        String organiser,

        @Pattern(regexp = RegionCode.PATTERN)
        @Schema(nullable = true, description = "Where it takes place; null when online", examples = "35.76.02")
        String regionCode,

        @NotNull @PlausibleDate @Schema(description = "First day", examples = "2026-03-09")
        LocalDate startsOn,

        @PlausibleDate
        @Schema(nullable = true, description = "Last day; the first when left out", examples = "2026-03-10")
        LocalDate endsOn,

        @NotNull @Min(1) @Max(100_000) @Schema(description = "How many persons it takes", examples = "40")
        Integer capacity,

        @Schema(
                nullable = true,
                description = "The facilitation programme it belongs to",
                examples = "01996ab1-7000-7c1e-8a31-0d2e4f6a8b1c")
        UUID programmeId) {

    public WriteTraining {
        endsOn = endsOn == null ? startsOn : endsOn;
    }

    Announcement announcement() {
        return new Announcement(
                agencyRegionCode, topic, title, organiser, regionCode, startsOn, endsOn, capacity, programmeId);
    }
}
