package id.kurasi.curation.offer;

import id.kurasi.curation.dealing.Reason;
import id.kurasi.curation.offer.OfferDesk.Named;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/submissions/{id}/offers")
@Tag(name = "Offers", description = "Terms between retailers and producers (penawaran)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.BUSINESS, Role.Name.SERVICE})
public class OfferResource {

    private static final String WHOSE =
            "Of this retailer; needed where the caller knows of offers of this number by several";
    private static final String NOT_OPEN =
            "It is not open any more, or the retailer's decision does not allow it; currentState says which";

    private final OfferDesk desk;
    private final OfferReading reading;

    OfferResource(OfferDesk desk, OfferReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @POST
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "makeOffer",
            summary = "Propose terms",
            description =
                    "An offer (*penawaran*) of a retailer that has shortlisted or accepted the product, also when the"
                            + " round is published. One at a time; the producer answers. Other retailers never know of"
                            + " it.")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(
            responseCode = "409",
            description = "The retailer has shown no interest yet, another offer is open, or the two have agreed")
    public RestResponse<OfferView> make(UUID id, @Valid @NotNull MakeOffer request) {
        return created(desk.make(id, request));
    }

    @GET
    @Operation(
            operationId = "listOffers",
            summary = "List the offers for a submission",
            description = "Offers and counter-offers (*penawaran*) that the caller knows of, the oldest first.")
    public Page<OfferView> list(
            UUID id,
            @RestQuery @Parameter(description = "Of this retailer alone", example = "the-keranjang-bali")
                    String retailer,
            @BeanParam @Valid Paging paging) {
        return reading.page(id, retailer, paging);
    }

    @GET
    @Path("/{n}")
    @Operation(operationId = "getOffer", summary = "Read an offer", description = "One offer (*penawaran*).")
    public OfferView get(
            UUID id,
            @Parameter(description = "Its number", example = "2") String n,
            @RestQuery @Parameter(description = WHOSE, example = "the-keranjang-bali") String retailer) {
        return reading.get(Named.of(id, n, retailer));
    }

    @POST
    @Command
    @Path("/{n}/counter")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.BUSINESS})
    @Operation(
            operationId = "counterOffer",
            summary = "Answer an offer with another",
            description = "OPEN → COUNTERED (*penawaran balik*), by the other side; the answer is the new offer.")
    @APIResponse(responseCode = "201", description = "The new offer")
    @APIResponse(responseCode = "409", description = NOT_OPEN)
    public RestResponse<OfferView> counter(
            UUID id,
            @Parameter(description = "Its number", example = "2") String n,
            @RestQuery @Parameter(description = WHOSE, example = "the-keranjang-bali") String retailer,
            @Valid @NotNull Proposal request) {
        return created(desk.counter(Named.of(id, n, retailer), request));
    }

    @POST
    @Command
    @Path("/{n}/agree")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.BUSINESS})
    @Operation(
            operationId = "agreeToOffer",
            summary = "Agree to an offer",
            description =
                    "OPEN → AGREED (*sepakat*), by the other side. Its terms become those of the retailer's decision.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = NOT_OPEN)
    public OfferView agree(
            UUID id,
            @Parameter(description = "Its number", example = "2") String n,
            @RestQuery @Parameter(description = WHOSE, example = "the-keranjang-bali") String retailer) {
        return desk.agree(Named.of(id, n, retailer));
    }

    @POST
    @Command
    @Path("/{n}/decline")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.BUSINESS})
    @Operation(
            operationId = "declineOffer",
            summary = "Decline an offer",
            description = "OPEN → DECLINED (*tolak*), with a reason, by the other side. The retailer may offer again.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = NOT_OPEN)
    public OfferView decline(
            UUID id,
            @Parameter(description = "Its number", example = "2") String n,
            @RestQuery @Parameter(description = WHOSE, example = "the-keranjang-bali") String retailer,
            @Valid @NotNull Reason request) {
        return desk.decline(Named.of(id, n, retailer), request.reason());
    }

    @POST
    @Command
    @Path("/{n}/withdraw")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.BUSINESS})
    @Operation(
            operationId = "withdrawOffer",
            summary = "Take an offer back",
            description = "OPEN → WITHDRAWN (*tarik*), with a reason, by the side that made it.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = NOT_OPEN)
    public OfferView withdraw(
            UUID id,
            @Parameter(description = "Its number", example = "2") String n,
            @RestQuery @Parameter(description = WHOSE, example = "the-keranjang-bali") String retailer,
            @Valid @NotNull Reason request) {
        return desk.withdraw(Named.of(id, n, retailer), request.reason());
    }

    @GET
    @Path("/{n}/history")
    @Operation(
            operationId = "getOfferHistory",
            summary = "Read an offer's history",
            description = "Every step (*riwayat*) of the offer.")
    public HistoryView history(
            UUID id,
            @Parameter(description = "Its number", example = "2") String n,
            @RestQuery @Parameter(description = WHOSE, example = "the-keranjang-bali") String retailer) {
        return reading.history(Named.of(id, n, retailer));
    }

    private static RestResponse<OfferView> created(OfferView offer) {
        return Created.at(
                "/v1/submissions/" + offer.submissionId() + "/offers/" + offer.number() + "?retailer="
                        + offer.retailer(),
                offer);
    }
}
