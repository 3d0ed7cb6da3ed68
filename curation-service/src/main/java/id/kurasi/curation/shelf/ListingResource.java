package id.kurasi.curation.shelf;

import id.kurasi.curation.shelf.ShelfRequests.Delisting;
import id.kurasi.curation.shelf.ShelfRequests.Lapse;
import id.kurasi.curation.shelf.ShelfRequests.Stores;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/listings")
@Tag(name = "Listings", description = "After acceptance: shelves, orders, sales (penempatan di rak)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.BUSINESS, Role.Name.SERVICE})
public class ListingResource {

    private static final String NOT_NOW = "The state does not allow it; currentState says where it stands";

    private final ShelfDesk desk;
    private final ListingReading reading;

    ListingResource(ShelfDesk desk, ListingReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listListings",
            summary = "List what became of acceptances",
            description =
                    "What is, was or will be on shelves (*penempatan di rak*), as far as the caller may see it: a buyer the own"
                            + " retailer's, the agency what it is in charge of, a business its own once the results are published.")
    public Page<ListingView> list(@BeanParam @Valid ListingFilter filter) {
        return reading.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getListing",
            summary = "Read what became of an acceptance",
            description = "One retailer's acceptance (*penempatan di rak*): stores, first order, how it ended.")
    public ListingView get(UUID id) {
        return reading.get(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getListingHistory",
            summary = "Read a listing's history",
            description = "Every step (*riwayat*), corrections of sales included.")
    public HistoryView history(UUID id) {
        return reading.history(id);
    }

    @POST
    @Path("/{id}/list")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER})
    @Operation(
            operationId = "listOnShelf",
            summary = "Put it on the shelf",
            description = "AWAITING → LISTED (*dipajang*), with the stores that have it and since when.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public ListingView list(UUID id, @Valid @NotNull Stores request) {
        return desk.list(id, request.stores());
    }

    @PUT
    @Path("/{id}/stores")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER})
    @Operation(
            operationId = "changeListingStores",
            summary = "Say in which stores it stands",
            description = "All stores (*gerai*) that have it now, in place of those named before. While LISTED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public ListingView restock(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull Stores request) {
        return desk.restock(id, ifMatch, request.stores());
    }

    @POST
    @Path("/{id}/record-first-order")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER})
    @Operation(
            operationId = "recordFirstOrder",
            summary = "Record the first order",
            description = "The first order (*pesanan pertama*), once, while AWAITING or LISTED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It was recorded before, or the state does not allow it")
    public ListingView order(UUID id, @Valid @NotNull FirstOrder request) {
        return desk.order(id, request);
    }

    @POST
    @Path("/{id}/delist")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER})
    @Operation(
            operationId = "delist",
            summary = "Take it off the shelf",
            description = "LISTED → DELISTED (*ditarik dari rak*), with a reason.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public ListingView delist(UUID id, @Valid @NotNull Delisting request) {
        return desk.delist(id, request);
    }

    @POST
    @Path("/{id}/relist")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER})
    @Operation(
            operationId = "relist",
            summary = "Put it back on the shelf",
            description = "DELISTED → LISTED (*dipajang kembali*), with the stores.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public ListingView relist(UUID id, @Valid @NotNull Stores request) {
        return desk.relist(id, request.stores());
    }

    @POST
    @Path("/{id}/lapse")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER})
    @Operation(
            operationId = "lapseListing",
            summary = "Give the acceptance up",
            description = "AWAITING → LAPSED (*batal*): accepted, and never contracted; with a reason.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "There was an order, or the state does not allow it")
    public ListingView lapse(UUID id, @Valid @NotNull Lapse request) {
        return desk.lapse(id, request.reason());
    }
}
