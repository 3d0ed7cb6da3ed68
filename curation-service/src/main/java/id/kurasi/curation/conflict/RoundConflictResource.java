package id.kurasi.curation.conflict;

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
@Path("/v1/rounds/{id}/conflicts")
@Tag(name = "Conflicts", description = "Who must not judge what (benturan kepentingan)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.CURATOR})
public class RoundConflictResource {

    private final ConflictReading reading;

    RoundConflictResource(ConflictReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listConflictsOfRound",
            summary = "List the conflicts of interest of a round",
            description =
                    "Declared ones and those computed from the panel (*benturan kepentingan*): all for the agency of the round, the"
                            + " own ones for a curator.")
    public Page<ConflictOfInterestView> list(UUID id, @BeanParam @Valid ConflictFilter filter) {
        return reading.of(id, filter);
    }
}
