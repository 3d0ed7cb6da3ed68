package id.kurasi.certification.training;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a business attends, as a caller sees it. */
@Schema(
        name = "TrainingAttendance",
        description = "That a business attends a training (daftar hadir): counts, never names")
public record AttendanceView(
        @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @Schema(description = "Where the business was when this was recorded", examples = "35.76.02")
        String regionCode,

        @Schema(description = "Laki-laki", examples = "1") int men,
        @Schema(description = "Perempuan", examples = "2") int women,

        @Schema(nullable = true, description = "Of 100", examples = "75")
        Integer score,

        @Schema(nullable = true, description = "Null while no result is known", examples = "true")
        Boolean passed,

        Instant recordedAt) {}
