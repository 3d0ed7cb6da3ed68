package id.kurasi.curation.panel;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Panel", description = "Who reviews what is submitted to a round (panel kurator)", examples = """
        {"roundId": "01930000-0000-7000-8000-000000000001", "version": 0, \
        "members": [{"curator": "kurator-1", "categories": ["BATIK"], "maxLoad": 40, "businesses": [], \
        "associations": ["Asosiasi Batik Contoh"]}], \
        "updatedAt": "2027-04-01T02:00:00Z"}""")
record PanelView(
        UUID roundId,
        long version,

        @Schema(description = "Empty: every curator reviews. A curator sees the own seat alone")
        List<MemberFacts> members,

        @Schema(nullable = true, description = "Null as long as nobody was ever seated")
        Instant updatedAt)
        implements Versioned {

    static PanelView none(UUID roundId) {
        return new PanelView(roundId, 0, List.of(), null);
    }

    static PanelView of(Panel panel, List<Member> seen) {
        return new PanelView(
                panel.roundId, panel.version, seen.stream().map(MemberFacts::of).toList(), panel.updatedAt);
    }
}
