package id.kurasi.curation.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RequestChanges", description = "What to correct, field by field (permintaan perbaikan)", examples = """
        {"items": [{"field": "packaging", "what": "Use a pouch that seals", "why": "The sample arrived stale", \
        "severity": "MUST"}], "dueOn": "2025-04-20"}""")
public record RequestChanges(
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid RequestedChange> items,

        @Schema(
                nullable = true,
                description = "The day by which it should be submitted again, in the round's time zone",
                examples = "2025-04-20")
        LocalDate dueOn) {}
