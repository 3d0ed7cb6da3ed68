package id.kurasi.curation.peer;

import id.kurasi.kit.peer.PeerFailure;
import id.kurasi.kit.peer.PeerIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "certification")
@RegisterProvider(PeerIdentity.class)
@RegisterProvider(PeerFailure.class)
interface CertificationClient {

    @POST
    @Path("/v1/compliance-checks")
    @CircuitBreaker
    Uni<Compliance> check(ComplianceRequest request);
}
