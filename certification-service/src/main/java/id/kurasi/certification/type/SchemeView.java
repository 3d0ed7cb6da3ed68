package id.kurasi.certification.type;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A route to a certificate as the API shows it. */
@Schema(name = "CertificateScheme", description = "A route to a certificate (skema)")
record SchemeView(
        @Schema(description = "STANDARD where there is only one", examples = "SELF_DECLARE")
        String code,

        Name name,

        @Schema(description = "What an application needs (kelengkapan dokumen)")
        List<ChecklistItemView> checklist,

        @Schema(description = "What the issuer does with it (tahap pemeriksaan), in order")
        List<StageView> stages,

        @Schema(description = "Where the route is taken from")
        String source) {

    static SchemeView of(Scheme scheme) {
        return new SchemeView(
                scheme.code(),
                new Name(scheme.nameEn(), scheme.nameId()),
                scheme.checklist().stream().map(ChecklistItemView::of).toList(),
                scheme.stages().stream().map(StageView::of).toList(),
                scheme.source());
    }

    /** A paper or a fact that is needed. */
    @Schema(name = "SchemeChecklistItem")
    record ChecklistItemView(
            @Schema(examples = "NIB") String code,
            Name name,

            @Schema(description = "Whether nothing can be submitted without it")
            boolean mandatory,

            String source) {

        static ChecklistItemView of(ChecklistItem item) {
            return new ChecklistItemView(
                    item.code(), new Name(item.nameEn(), item.nameId()), item.mandatory(), item.source());
        }
    }

    /** A step of the examination. */
    @Schema(name = "SchemeStage")
    record StageView(
            @Schema(examples = "LPH_AUDIT") String code,
            Name name,

            @Schema(
                    nullable = true,
                    description = "How many calendar days it should take at most; null where no limit is known",
                    examples = "14")
            Integer days,

            String source) {

        static StageView of(Stage stage) {
            return new StageView(stage.code(), new Name(stage.nameEn(), stage.nameId()), stage.days(), stage.source());
        }
    }
}
