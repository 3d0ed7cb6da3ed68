package id.kurasi.certification.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who attends; all of it is written, or none. */
@Schema(description = "Who attends; all of it is written, or none")
public record RecordAttendances(
        @NotEmpty
        @Size(max = RecordAttendances.MOST)
        @Schema(examples = "[{\"businessId\": \"01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10\", \"men\": 1, \"women\": 2}]")
        List<@NotNull @Valid RecordAttendance> attendances) {

    static final int MOST = 500;
}
