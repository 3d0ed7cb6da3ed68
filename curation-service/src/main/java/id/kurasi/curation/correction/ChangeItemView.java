package id.kurasi.curation.correction;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChangeRequestItem", description = "One thing to correct (perbaikan), and the answer to it")
public record ChangeItemView(
        @Schema(examples = "01930000-0000-7000-8000-000000000007")
        UUID id,

        @Schema(description = "Of the product", examples = "packaging")
        String field,

        @Schema(examples = "Use a pouch that seals") String what,

        @Schema(nullable = true, examples = "The sample arrived stale")
        String why,

        @Schema(examples = "MUST") RequestedChange.Severity severity,
        @Schema(examples = "ANSWERED") ItemState state,

        @Schema(nullable = true, examples = "Now packed in a zip pouch")
        String answer,

        @Schema(nullable = true, description = "Whether it was done as asked; null as long as it is OPEN")
        Boolean done) {

    static ChangeItemView of(ChangeRequestItem item) {
        return new ChangeItemView(
                item.id, item.field, item.what, item.why, item.severity, item.state, item.answer, item.done);
    }
}
