package id.kurasi.curation.inbox;

import id.kurasi.kit.web.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InboxPreferences", description = "What the caller wants to see with mine=true")
record PreferenceView(
        @Schema(description = "0 before anything was said", examples = "1")
        long version,

        @Schema(description = "Categories or product groups; empty means all", examples = "[\"SNACK\", \"BATIK\"]")
        List<String> categories)
        implements Versioned {}
