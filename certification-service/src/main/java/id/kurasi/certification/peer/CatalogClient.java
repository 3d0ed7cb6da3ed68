package id.kurasi.certification.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.kurasi.kit.peer.PeerFailure;
import id.kurasi.kit.peer.PeerIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What this service reads of the catalog, and no more. */
@Path("/v1")
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(PeerIdentity.class)
@RegisterProvider(PeerFailure.class)
public interface CatalogClient {

    /** @throws NotFoundException when there is none */
    @GET
    @Path("/businesses/{id}")
    @CircuitBreaker(skipOn = NotFoundException.class)
    Business business(@RestPath UUID id);

    /** Those of the named businesses that exist and were not merged into others or anonymised. At most 100 at once. */
    @GET
    @Path("/businesses")
    @CircuitBreaker
    Businesses businesses(@RestQuery List<UUID> id, @RestQuery int limit);

    /** Those of the named products that exist. At most 100 at once. */
    @GET
    @Path("/products")
    @CircuitBreaker
    Products products(@RestQuery List<UUID> id, @RestQuery int limit);

    @GET
    @Path("/categories")
    @CircuitBreaker
    Categories categories();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Business(UUID id, String regionCode) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Businesses(List<Business> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Products(List<Product> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Product(UUID id, UUID businessId, int compositionRevision) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Categories(List<Category> items) {}

    /** @param parent null at the top of the tree */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Category(String code, String parent) {}
}
