package id.kurasi.curation.peer;

import id.kurasi.kit.peer.PeerFailure;
import id.kurasi.kit.peer.PeerIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

@RegisterRestClient(configKey = "catalog")
@RegisterProvider(PeerIdentity.class)
@RegisterProvider(PeerFailure.class)
interface CatalogClient {

    @GET
    @Path("/v1/products/{id}")
    @CircuitBreaker
    CatalogProduct product(@RestPath UUID id);
}
