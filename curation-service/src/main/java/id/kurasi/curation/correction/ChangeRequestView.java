package id.kurasi.curation.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChangeRequest", description = "A submission that was sent back (permintaan perbaikan)")
public record ChangeRequestView(
        @Schema(description = "From 1 on", examples = "1") int number,

        @Schema(nullable = true, description = "In the round's time zone", examples = "2025-04-20")
        LocalDate dueOn,

        Instant requestedAt,

        @Schema(nullable = true, description = "When it was submitted again; null as long as it is open")
        Instant answeredAt,

        List<ChangeItemView> items) {

    static ChangeRequestView of(ChangeRequest request, List<ChangeRequestItem> items) {
        return new ChangeRequestView(
                request.number,
                request.dueOn,
                request.requestedAt,
                request.answeredAt,
                items.stream().map(ChangeItemView::of).toList());
    }
}
