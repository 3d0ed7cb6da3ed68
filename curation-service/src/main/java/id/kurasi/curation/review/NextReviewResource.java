package id.kurasi.curation.review;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/reviews/next")
@Tag(name = "Reviews", description = "What curators say (penilaian)")
@RolesAllowed(Role.Name.CURATOR)
public class NextReviewResource {

    private final NextInLine next;

    NextReviewResource(NextInLine next) {
        this.next = next;
    }

    @GET
    @Operation(
            operationId = "getNextReview",
            summary = "Find what to review next",
            description =
                    "Of what the caller may and should review and has not touched, the submission with the fewest reviews, then"
                            + " the oldest (*berikutnya*).")
    public NextReview next(
            @RestQuery @Size(max = 100) @Parameter(description = "Of these rounds; of all without") List<UUID> round) {
        return next.find(Objects.requireNonNullElse(round, List.of()));
    }
}
