package id.kurasi.curation.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.kit.web.Aggregate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Differences",
        description = "How a product differs from what was submitted (perbedaan), field by field",
        examples = """
        {"from": {"submissionId": "01930000-0000-7000-8000-000000000003", "snapshot": 1, "productRevision": 3}, \
        "to": {"submissionId": null, "snapshot": null, "productRevision": 5}, \
        "changes": [{"field": "packaging", "from": "PLASTIC_BAG", "to": "STANDING_POUCH"}]}""")
record DifferencesView(Side from, Side to, List<Change> changes) implements Aggregate {

    @Schema(name = "DifferencesSide", description = "One of the two that are compared")
    record Side(
            @Schema(nullable = true, description = "Whose snapshot; null for the catalog as it is now")
            UUID submissionId,

            @Schema(nullable = true, description = "Which; null for the catalog as it is now", examples = "1")
            Integer snapshot,

            @Schema(description = "Of the product in the catalog", examples = "3")
            long productRevision) {}

    @Schema(name = "Difference", description = "A field that differs; null where it is not given", examples = """
            {"field": "packaging", "from": "PLASTIC_BAG", "to": "STANDING_POUCH"}""")
    record Change(
            @Schema(examples = "packaging") String field,

            @Schema(nullable = true, description = "Of the field's own type")
            JsonNode from,

            @Schema(nullable = true, description = "Of the field's own type")
            JsonNode to) {}
}
