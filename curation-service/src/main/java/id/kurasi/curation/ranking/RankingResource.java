package id.kurasi.curation.ranking;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/rounds/{id}/ranking")
@Tag(name = "Rankings", description = "The products of a round, the best first (peringkat)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class RankingResource {

    private final Ranking ranking;

    RankingResource(Ranking ranking) {
        this.ranking = ranking;
    }

    @GET
    @Operation(
            operationId = "getRanking",
            summary = "Read the ranking of a round",
            description =
                    "What has been reviewed, the best first (*peringkat*): by score before rounding, then by the criteria of the"
                            + " rubric that break ties, then the earlier submission; tieBrokenBy says which. Everybody gets what"
                            + " they may see the result of: businesses and viewers once the round is published.")
    public Page<Ranked> page(UUID id, @BeanParam @Valid RankingFilter filter) {
        return ranking.page(id, filter);
    }
}
