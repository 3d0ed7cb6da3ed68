package id.kurasi.kit.access;

import jakarta.inject.Singleton;
import java.util.Set;

/** The roles of the demo accounts. A bean of its own so that tests can know more accounts than the configuration does. */
@Singleton
public class DemoRoles {

    private final DemoConfig config;

    public DemoRoles(DemoConfig config) {
        this.config = config;
    }

    /** @return null for an account that does not exist */
    public Set<String> of(String account) {
        return config.accounts().get(account);
    }
}
