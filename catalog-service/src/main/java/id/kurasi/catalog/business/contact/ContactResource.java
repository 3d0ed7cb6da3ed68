package id.kurasi.catalog.business.contact;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestHeader;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/businesses/{id}/contact")
@Tag(name = "Contacts", description = "Whom to reach for a business (kontak): personal data under a rule of its own")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS, Role.Name.BUYER})
public class ContactResource {

    private final Contacts contacts;
    private final ContactReads reads;

    ContactResource(Contacts contacts, ContactReads reads) {
        this.contacts = contacts;
        this.reads = reads;
    }

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "getContact",
            summary = "Read whom to reach for a business",
            description =
                    "Contact (*kontak*) of a business: for the agency of its region and for itself, and for a retailer's buyer as"
                            + " long as the business consents to be shared with that retailer. Every read is written down; see its"
                            + " reads. Never cached.")
    @APIResponse(responseCode = "200", description = "The contact; the read is written down")
    public ContactView get(UUID id) {
        return contacts.read(id);
    }

    @PUT
    @Command
    @Cache(noStore = true)
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "putContact",
            summary = "Say whom to reach for a business",
            description =
                    "Sets the contact (*kontak*), or replaces it, which needs If-Match. A citizen number (*NIK*) in any of the"
                            + " texts is refused.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The business is merged or anonymised")
    public ContactView put(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull WriteContact body) {
        return contacts.say(id, body, ifMatch);
    }

    @DELETE
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "deleteContact",
            summary = "Forget whom to reach for a business",
            description = "Deletes the contact (*hapus kontak*) for good. Who read it before stays written down.")
    @APIResponse(responseCode = "204", description = "Forgotten")
    @APIResponse(responseCode = "409", description = "The business is merged or anonymised")
    public void delete(UUID id) {
        contacts.forget(id);
    }

    @GET
    @Path("/reads")
    @Cache(noStore = true)
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "listContactReads",
            summary = "Read who read the contact",
            description = "Every read of the contact (*jejak akses*), newest first: which account, as what, when.")
    public Page<ContactReadView> reads(UUID id, @BeanParam @Valid Paging paging) {
        return reads.list(id, paging);
    }
}
