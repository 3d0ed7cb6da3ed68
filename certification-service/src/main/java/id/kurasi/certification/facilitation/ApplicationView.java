package id.kurasi.certification.facilitation;

import id.kurasi.kit.web.Aggregate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cases that were registered together. */
@Schema(
        name = "FacilitationApplication",
        description = "Cases of one business that were registered together (pengajuan)")
public record ApplicationView(
        @Schema(examples = "01996ab1-8c00-7b30-9d2e-4f5a6b7c8d9e")
        UUID id,

        @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @Schema(description = "Each as it now is") List<CaseView> cases)
        implements Aggregate {

    static ApplicationView of(UUID id, List<FacilitationCase> cases, CaseViews views) {
        return new ApplicationView(
                id,
                cases.get(0).purpose().businessId(),
                cases.stream().map(views::of).toList());
    }
}
