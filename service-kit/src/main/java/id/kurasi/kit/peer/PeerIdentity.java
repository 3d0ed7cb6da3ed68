package id.kurasi.kit.peer;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/** Says to another service who asks: this service, with the role {@code service}. */
@ApplicationScoped
public class PeerIdentity implements ResteasyReactiveClientRequestFilter {

    private final PeerConfig config;
    private final Instance<OidcClients> clients;
    private volatile Tokens tokens;

    public PeerIdentity(PeerConfig config, Instance<OidcClients> clients) {
        this.config = config;
        this.clients = clients;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        if (config.account().isPresent()) {
            var pair = config.account().get() + ':' + config.password().orElse("");
            var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Basic " + basic);
            return;
        }
        withToken(request);
    }

    private void withToken(ResteasyReactiveClientRequestContext request) {
        var held = tokens;
        if (held != null && !held.isAccessTokenExpired() && !held.isAccessTokenWithinRefreshInterval()) {
            bear(request, held);
            return;
        }
        request.suspend(); // the identity provider is asked without holding an event loop
        clients.get()
                .getClient()
                .getTokens()
                .subscribe()
                .with(
                        fresh -> {
                            tokens = fresh;
                            bear(request, fresh);
                            request.resume();
                        },
                        request::resume);
    }

    private static void bear(ResteasyReactiveClientRequestContext request, Tokens tokens) {
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.getAccessToken());
    }
}
