package id.kurasi.curation.peer;

import id.kurasi.kit.peer.PeerFailure;
import id.kurasi.kit.peer.PeerIdentity;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@RegisterRestClient(configKey = "catalog")
@RegisterProvider(PeerIdentity.class)
@RegisterProvider(PeerFailure.class)
interface CatalogClient {

    @GET
    @Path("/v1/products/{id}")
    @CircuitBreaker
    CatalogProduct product(@RestPath UUID id);

    @GET
    @Path("/v1/products")
    @CircuitBreaker
    CatalogPage products(@RestQuery List<UUID> id, @RestQuery int limit);

    @GET
    @Path("/v1/products")
    @CircuitBreaker
    @ClientQueryParam(name = "state", value = "PUBLISHED")
    CatalogPage published(
            @RestQuery List<UUID> business,
            @RestQuery List<String> region,
            @RestQuery int limit,
            @RestQuery String cursor);
}
