package id.kurasi.curation.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SetInboxPreferences")
record Prefer(
        @NotNull
        @Size(max = 50)
        @Schema(description = "Categories or product groups; empty means all", examples = "[\"SNACK\", \"BATIK\"]")
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String> categories) {}
