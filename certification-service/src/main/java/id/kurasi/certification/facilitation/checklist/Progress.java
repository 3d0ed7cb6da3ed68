package id.kurasi.certification.facilitation.checklist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a checklist is done. */
@Schema(name = "ChecklistProgress", description = "How much of the checklist is done")
public record Progress(
        @Schema(description = "Mandatory documents that are verified", examples = "3")
        int verified,

        @Schema(description = "Mandatory documents in all; 0 until documents are requested", examples = "5")
        int mandatory,

        @Schema(description = "Codes of the mandatory documents that nobody has verified", examples = "[\"NIB\"]")
        List<String> missing) {

    public static Progress of(List<Document> documents) {
        var mandatory = documents.stream().filter(Document::mandatory).count();
        var missing = documents.stream()
                .filter(Document::isNeededStill)
                .map(Document::code)
                .toList();
        return new Progress((int) mandatory - missing.size(), (int) mandatory, missing);
    }
}
