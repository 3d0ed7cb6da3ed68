package id.kurasi.curation.review;

import id.kurasi.curation.review.ReviewProgress.Line;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/rounds/{id}")
@Tag(name = "Reviews", description = "What curators say (penilaian)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.CURATOR})
public class RoundReviewResource {

    private final ReviewDesk desk;
    private final ReviewProgress progress;

    RoundReviewResource(ReviewDesk desk, ReviewProgress progress) {
        this.desk = desk;
        this.progress = progress;
    }

    @POST
    @Path("/complete-reviews")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "completeReviews",
            summary = "Put the reviews of a round together",
            description =
                    "Completes the review (*selesai dinilai*) of every submission with as many reviews as the round asks for, 200"
                            + " at a time, and names those that lack some. By the agency of the round.")
    @APIResponse(responseCode = "200", description = "What is complete, and what is not")
    @APIResponse(responseCode = "409", description = "The round is over")
    public CompletedReviews complete(UUID id) {
        return desk.completeRound(id);
    }

    @GET
    @Path("/review-progress")
    @Operation(
            operationId = "getReviewProgress",
            summary = "Read how far the curators are",
            description =
                    "Per curator of a round: what is assigned, done, declined, abstained from and overdue (*kemajuan penilaian*)."
                            + " The agency of the round reads every line, a curator the own one.")
    public ProgressView progress(UUID id) {
        return new ProgressView(progress.of(id));
    }

    @Schema(name = "ReviewProgress", description = "How far the curators of a round are (kemajuan penilaian)")
    record ProgressView(
            @Schema(examples = "[{\"curator\": \"kurator-1\", \"assigned\": 12, \"done\": 7, \"overdue\": 1}]")
            List<Line> items)
            implements Aggregate {}
}
