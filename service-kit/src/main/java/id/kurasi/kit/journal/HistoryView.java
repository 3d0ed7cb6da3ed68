package id.kurasi.kit.journal;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a resource, oldest first. */
@Schema(name = "History", description = "What happened to a resource, oldest first (riwayat)", examples = """
        {"items": [{"at": "2026-11-21T03:00:00Z", "by": "dinas-mojokerto", "action": "publish", "from": "DRAFT", \
        "to": "PUBLISHED", "note": null}]}""")
public record HistoryView(List<Entry> items) {

    @Schema(name = "HistoryEntry", description = "One transition; never changed afterwards")
    public record Entry(
            Instant at,

            @Schema(description = "Account that acted", examples = "dinas-mojokerto")
            String by,

            @Schema(description = "What was done", examples = "publish")
            String action,

            @Schema(description = "State before; null when the resource came into being", examples = "DRAFT")
            String from,

            @Schema(description = "State after", examples = "PUBLISHED")
            String to,

            @Schema(description = "What the actor said to it")
            String note) {}
}
