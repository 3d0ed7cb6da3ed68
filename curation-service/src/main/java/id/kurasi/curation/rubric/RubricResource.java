package id.kurasi.curation.rubric;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/rubrics")
@Tag(name = "Rubrics", description = "How products are judged (kriteria kurasi)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class RubricResource {

    private final Rubrics rubrics;

    RubricResource(Rubrics rubrics) {
        this.rubrics = rubrics;
    }

    @GET
    @Operation(
            operationId = "listRubrics",
            summary = "List the rubrics",
            description =
                    "Every version of every rubric (*kriteria kurasi*), newest version first. They are few: no paging.")
    public RubricList list() {
        return new RubricList(rubrics.all().map(RubricView::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRubric",
            summary = "Read a rubric",
            description = "One version of a rubric (*kriteria kurasi*) with its criteria, weights and anchors.")
    public RubricView get(UUID id) {
        return RubricView.of(rubrics.get(id));
    }

    @Schema(name = "RubricList", description = "All rubrics (kriteria kurasi)", examples = """
            {"items": [{"code": "FOOD_BEVERAGE", "version": 1, "criteria": [{"code": "QUALITY", "weight": 25}]}]}""")
    record RubricList(List<RubricView> items) {}
}
