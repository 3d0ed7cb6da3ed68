package id.kurasi.curation.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RequestChanges", description = "What to correct, field by field (permintaan perbaikan)", examples = """
        {"items": [{"field": "packaging", "what": "Use a pouch that seals", "why": "The sample arrived stale", \
        "severity": "MUST"}]}""")
record RequestChanges(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid RequestedChange> items) {}
