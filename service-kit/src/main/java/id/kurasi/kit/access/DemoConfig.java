package id.kurasi.kit.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Accounts for trying the system out on one machine. Only the {@code local} profile has them. */
@ConfigMapping(prefix = "kurasi.demo")
public interface DemoConfig {

    /** Whether HTTP Basic with the demo accounts is accepted. A service with it listens on a loopback address only. */
    @WithDefault("false")
    boolean enabled();

    /** The one password of all demo accounts. */
    Optional<String> password();

    /** Account name to its roles, as the identity provider's {@code groups} would have them. */
    Map<String, Set<String>> accounts();
}
