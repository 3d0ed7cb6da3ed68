package id.kurasi.kit.access;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.Config;

/** Refuses to start a service that would serve the demo accounts to other machines, and says so in one line. */
@ApplicationScoped
public class StartupGuard {

    private final DemoConfig demo;
    private final String host;

    public StartupGuard(DemoConfig demo, Config config) {
        this.demo = demo;
        this.host = config.getValue("quarkus.http.host", String.class);
    }

    public void check(@Observes @Priority(1) StartupEvent starting) throws UnknownHostException {
        if (demo.enabled() && !InetAddress.getByName(host).isLoopbackAddress()) {
            throw new ConfigurationException(
                    "The demo accounts are for this machine only, but the service would listen on " + host
                            + ": set QUARKUS_HTTP_HOST=127.0.0.1, or leave the local profile and name an identity provider");
        }
    }
}
