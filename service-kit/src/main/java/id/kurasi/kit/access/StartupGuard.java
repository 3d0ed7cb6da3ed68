package id.kurasi.kit.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.Config;

/** Refuses to start a service that would let in whom it should not, and says why in one line. */
@ApplicationScoped
public class StartupGuard {

    private final DemoConfig demo;
    private final Config config;

    public StartupGuard(DemoConfig demo, Config config) {
        this.demo = demo;
        this.config = config;
    }

    public void check(@Observes @Priority(1) StartupEvent starting) {
        if (demo.enabled()) {
            requireLoopback(config.getValue("quarkus.http.host", String.class));
        } else if (config.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                .isEmpty()) {
            throw new IllegalStateException(
                    "No identity provider: set QUARKUS_OIDC_AUTH_SERVER_URL to the issuer's address,"
                            + " e.g. https://id.example.go.id/realms/kurasi (or start with QUARKUS_PROFILE=local to try the system out)");
        }
    }

    private static void requireLoopback(String host) {
        try {
            if (!InetAddress.getByName(host).isLoopbackAddress()) {
                throw new IllegalStateException(
                        "The demo accounts are for this machine only, but the service would listen on " + host
                                + ": set QUARKUS_HTTP_HOST=127.0.0.1, or use an identity provider");
            }
        } catch (UnknownHostException unknown) {
            throw new IllegalStateException("QUARKUS_HTTP_HOST is no address: " + host, unknown);
        }
    }
}
