package id.kurasi.curation.snapshot;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/submissions/{id}")
@Tag(name = "Snapshots", description = "What was submitted, each time it was (salinan)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class SnapshotResource {

    private final SnapshotReading reading;

    SnapshotResource(SnapshotReading reading) {
        this.reading = reading;
    }

    @GET
    @Path("/snapshots")
    @Operation(
            operationId = "listSnapshots",
            summary = "List what was submitted",
            description =
                    "A frozen copy (*salinan*) of product, business and gates for each time it was submitted, the last one first,"
                            + " all on one page. A buyer gets the one that was judged. Needs no other service.")
    public Page<SnapshotView> list(UUID id) {
        return new Page<>(reading.all(id), null);
    }

    @GET
    @Path("/snapshots/{number}")
    @Operation(
            operationId = "getSnapshot",
            summary = "Read what was submitted",
            description = "One frozen copy (*salinan*). Needs no other service.")
    public SnapshotView get(UUID id, @Parameter(description = "From 1 on", example = "1") int number) {
        return reading.one(id, number);
    }

    @GET
    @Path("/differences")
    @Operation(
            operationId = "getDifferences",
            summary = "Compare a product with what was submitted",
            description =
                    "Facts of the product that differ (*perbedaan*), field by field: between what was last submitted and the"
                            + " catalog as it is now, which is asked for it; or, without it, from an earlier state to what was last"
                            + " submitted.")
    @APIResponse(responseCode = "200", description = "Both sides, and what differs; nothing when nothing does")
    @APIResponse(
            responseCode = "404",
            description =
                    "No such submission or snapshot for the caller, nothing was submitted yet, or the catalog has the product"
                            + " no more")
    public DifferencesView differences(
            UUID id,
            @RestQuery
                    @Pattern(regexp = "previous|[1-9]\\d{0,5}")
                    @Parameter(
                            description =
                                    "previous: what was last submitted to the earlier round, where the caller sees that; a number:"
                                            + " that snapshot of this submission; left out: compare with the catalog",
                            example = "previous")
                    String from) {
        if (from == null) {
            return reading.toNow(id);
        }
        return from.equals("previous") ? reading.sincePrevious(id) : reading.since(id, Integer.parseInt(from));
    }
}
