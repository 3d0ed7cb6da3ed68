package id.kurasi.curation.comparison;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.UniqueElements;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/comparisons")
@Tag(name = "Inbox", description = "What a buyer has on the table (kotak masuk)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER})
public class ComparisonResource {

    private final Comparison comparison;

    ComparisonResource(Comparison comparison) {
        this.comparison = comparison;
    }

    @GET
    @Operation(
            operationId = "compareSubmissions",
            summary = "Put submissions side by side",
            description =
                    "Two to five submissions (*perbandingan*) as the caller may see them: price by gram, millilitre or"
                            + " piece, capacity, certificates, score and spread. One that the caller may not see is 404,"
                            + " and the problem names it as `submission`.")
    public ComparisonView compare(
            @RestQuery
                    @NotNull
                    @Size(min = 2, max = 5)
                    @UniqueElements
                    @Parameter(description = "The submissions, two to five, each once")
                    List<UUID> submission) {
        return comparison.of(submission);
    }
}
