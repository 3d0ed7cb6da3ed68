package id.kurasi.kit;

import id.kurasi.kit.access.DemoConfig;
import id.kurasi.kit.access.DemoRoles;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Set;

/** Besides the demo accounts: a user name {@code role~scope} is somebody with exactly that role. */
@Alternative
@Priority(1)
@Singleton
public class TestAccounts extends DemoRoles {

    public TestAccounts(DemoConfig config) {
        super(config);
    }

    @Override
    public Set<String> of(String account) {
        var known = super.of(account);
        return known != null ? known : Set.of(account.replace('~', ':'));
    }
}
