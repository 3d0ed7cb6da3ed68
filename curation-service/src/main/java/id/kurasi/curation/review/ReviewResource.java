package id.kurasi.curation.review;

import id.kurasi.curation.submission.SubmissionView;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/submissions/{id}")
@Tag(name = "Reviews", description = "What curators say (penilaian)")
public class ReviewResource {

    private final ReviewDesk desk;
    private final ReviewReading reading;

    ReviewResource(ReviewDesk desk, ReviewReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @PUT
    @Path("/reviews/mine")
    @RolesAllowed(Role.Name.CURATOR)
    @Operation(
            operationId = "putMyReview",
            summary = "Score a submission",
            description =
                    "Writes or replaces the caller's own review (*penilaian*) while the submission is SUBMITTED. The first"
                            + " one answers 201; to replace it takes If-Match. Points of 1, 2 and 5 need a comment. Who abstains"
                            + " says why in note. On a round with a panel its members review, and of a submission with"
                            + " assignments only the assigned.")
    @APIResponse(responseCode = "200", description = "The review as it now is, or would be")
    @APIResponse(responseCode = "201", description = "The first review of this curator")
    @APIResponse(
            responseCode = "403",
            description =
                    "There is a conflict of interest, or others are assigned, or the category is not the caller's")
    @APIResponse(responseCode = "409", description = "The submission is not with the curators, or the round is over")
    public RestResponse<ReviewView> put(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Only tell the score and what is wrong; write nothing", example = "true")
                    boolean dryRun,
            @Valid @NotNull Scorecard request) {
        return dryRun ? desk.tryOut(id, ifMatch, request) : desk.write(id, ifMatch, request);
    }

    @GET
    @Path("/reviews/mine")
    @RolesAllowed(Role.Name.CURATOR)
    @Operation(
            operationId = "getMyReview",
            summary = "Read one's own review",
            description = "The caller's own review (*penilaian*) of the submission.")
    public ReviewView mine(UUID id) {
        return reading.mine(id);
    }

    @GET
    @Path("/reviews")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.CURATOR})
    @Operation(
            operationId = "listReviews",
            summary = "Read the reviews of a submission",
            description =
                    "All reviews (*penilaian*), for the agency of the round. A curator reads those of others only once the own one"
                            + " is in, so that each judges for himself, and never with a conflict of interest.")
    public ReviewList list(UUID id) {
        return new ReviewList(reading.list(id));
    }

    @POST
    @Path("/complete-review")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "completeReview",
            summary = "Put the reviews together",
            description =
                    "SUBMITTED → REVIEWED (*selesai dinilai*): score, grade and recommendation of the panel are computed, and"
                            + " the retailers can decide. By the agency of the round.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description =
                    "Too few reviews that count, or the submission is not with the curators, or the round is over")
    public SubmissionView complete(UUID id) {
        return desk.complete(id);
    }

    @GET
    @Path("/panel-history")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "getPanelHistoryOfSubmission",
            summary = "Read what the panel did with a submission",
            description =
                    "Assignments, reviews, abstentions and conflicts of interest (*riwayat penilaian*), with names: for the agency of"
                            + " the round alone.")
    public HistoryView history(UUID id) {
        return reading.history(id);
    }

    @Schema(name = "ReviewList", description = "All reviews that the caller may read (penilaian)", examples = """
            {"items": [{"reviewer": "kurator-1", "rubricVersion": 1, "points": {"QUALITY": 4}, "comments": {}, \
            "conflictOfInterest": false, "score": 73.75}]}""")
    record ReviewList(List<ReviewView> items) {}
}
