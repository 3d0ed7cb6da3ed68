package id.kurasi.certification.facilitation.checklist;

import id.kurasi.certification.type.ChecklistItem;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that an application needs, and how far it has come. */
@Schema(name = "CaseDocument", description = "A document that the application needs (kelengkapan dokumen)")
public record Document(
        @Schema(examples = "INGREDIENT_LIST") String code,
        @Schema(examples = "List of ingredients") String nameEn,
        @Schema(examples = "Daftar bahan") String nameId,

        @Schema(description = "Whether nothing can be submitted without it")
        boolean mandatory,

        @Schema(description = "Where the demand is taken from")
        String source,

        DocumentState state,

        @Schema(nullable = true, examples = "Seen at the workshop")
        String note,

        @Schema(nullable = true, description = "Account that ticked it last", examples = "dinas-mojokerto")
        String by,

        @Schema(nullable = true, examples = "2026-11-12") LocalDate on) {

    static Document wanted(ChecklistItem item) {
        return new Document(
                item.code(),
                item.nameEn(),
                item.nameId(),
                item.mandatory(),
                item.source(),
                DocumentState.MISSING,
                null,
                null,
                null);
    }

    Document ticked(DocumentState reached, String said, String by, LocalDate on) {
        return new Document(code, nameEn, nameId, mandatory, source, reached, said, by, on);
    }

    boolean isNeededStill() {
        return mandatory && state != DocumentState.VERIFIED;
    }
}
