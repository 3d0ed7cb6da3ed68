package id.kurasi.kit.peer;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How this service introduces itself to others. */
@ConfigMapping(prefix = "kurasi.peer")
public interface PeerConfig {

    /** Account for HTTP Basic, on one machine only; without it a token of the identity provider is used. */
    Optional<String> account();

    Optional<String> password();
}
