package id.kurasi.curation.remediation;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A product that comes again, beside what it was before. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/submissions/{id}")
@Tag(name = "Remediation")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.BUSINESS, Role.Name.SERVICE})
public class SecondRoundResource {

    private final SecondRound secondRound;

    SecondRoundResource(SecondRound secondRound) {
        this.secondRound = secondRound;
    }

    @GET
    @Path("/previous")
    @RolesAllowed({
        Role.Name.ADMIN,
        Role.Name.AGENCY,
        Role.Name.CURATOR,
        Role.Name.BUYER,
        Role.Name.BUSINESS,
        Role.Name.VIEWER,
        Role.Name.SERVICE
    })
    @Operation(
            operationId = "getPreviousSubmission",
            summary = "Compare with the earlier submission",
            description =
                    "How the product did in the earlier round (*kurasi sebelumnya*): round, score and grade beside today's,"
                            + " decisions and reasons, each as far as the caller may see it. 404 when the submission names no earlier"
                            + " one, or one that is not the caller's to see.")
    public PreviousView previous(UUID id) {
        return secondRound.previous(id);
    }

    @GET
    @Path("/remediation-answers")
    @Operation(
            operationId = "getRemediationAnswers",
            summary = "Read what was done about the earlier gaps",
            description =
                    "What the submission answered (*jawaban perbaikan*) to the gaps of the earlier one. A buyer gets those that"
                            + " the own retailer named and those that no retailer did.")
    public AnsweredView answers(UUID id) {
        return secondRound.answers(id);
    }
}
