package id.kurasi.curation.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SeatPanel", description = "Who is to be on the panel of a round", examples = """
        {"members": [{"curator": "kurator-1", "categories": ["BATIK"], "maxLoad": 40, "businesses": [], \
        "associations": ["Asosiasi Batik Contoh"]}]}""")
record SeatPanel(
        @NotNull @Size(max = 200) @Schema(description = "All members; none opens the round to every curator")
        List<@NotNull @Valid MemberFacts> members) {}
