package id.kurasi.certification.peer;

import id.kurasi.kit.follow.FollowedPage;
import id.kurasi.kit.peer.PeerFailure;
import id.kurasi.kit.peer.PeerIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The catalog's events. A client of its own, since an answer is waited for longer than a caller of ours would wait. */
@Path("/v1/events")
@RegisterRestClient(configKey = "catalog-events")
@RegisterProvider(PeerIdentity.class)
@RegisterProvider(PeerFailure.class)
public interface CatalogEvents {

    @GET
    FollowedPage page(@RestQuery String after, @RestQuery int limit, @RestQuery int wait);
}
