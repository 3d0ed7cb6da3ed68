package id.kurasi.curation.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SeatPanel")
record SeatPanel(
        @NotNull @Size(max = 200) @Schema(description = "All members; none opens the round to every curator")
        List<@NotNull @Valid MemberFacts> members) {}
