package id.kurasi.catalog.business.consent;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.web.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/businesses/{id}/consents")
@Tag(name = "Consents", description = "What businesses agreed to (persetujuan, UU 27/2022)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
public class ConsentResource {

    private final Consents consents;

    ConsentResource(Consents consents) {
        this.consents = consents;
    }

    @POST
    @Command
    @Operation(
            operationId = "giveConsent",
            summary = "Record a consent",
            description =
                    "Records what the business agreed to (*persetujuan*): curation, publication, or that its contact is shared"
                            + " with one retailer, whose buyers can read it from now on.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(
            responseCode = "409",
            description = "One for this purpose and retailer is open already, or the business is merged or anonymised")
    public RestResponse<ConsentView> give(UUID id, @Valid @NotNull GiveConsent body) {
        var consent = consents.give(id, body);
        return Created.at("/v1/businesses/" + id + "/consents/" + consent.id(), consent);
    }

    @GET
    @Operation(
            operationId = "listConsents",
            summary = "List the consents of a business",
            description = "Consents (*persetujuan*), open and withdrawn ones.")
    public Page<ConsentView> list(UUID id, @BeanParam @Valid ConsentFilter filter) {
        return consents.list(id, filter);
    }

    @GET
    @Path("/{consentId}")
    @Operation(
            operationId = "getConsent",
            summary = "Read a consent",
            description = "One consent (*persetujuan*) of a business.")
    public ConsentView get(UUID id, UUID consentId) {
        return consents.get(id, consentId);
    }

    @POST
    @Path("/{consentId}/withdraw")
    @Command
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraw a consent",
            description =
                    "The business takes a consent back (*cabut persetujuan*); sharing stops at once: OPEN → WITHDRAWN.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is withdrawn already")
    public ConsentView withdraw(UUID id, UUID consentId) {
        return consents.withdraw(id, consentId);
    }
}
