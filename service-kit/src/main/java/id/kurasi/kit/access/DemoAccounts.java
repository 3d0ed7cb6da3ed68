package id.kurasi.kit.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;

/** HTTP Basic with the demo accounts; knows nobody unless they are enabled. */
@ApplicationScoped
public class DemoAccounts implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final DemoConfig config;
    private final DemoRoles roles;

    public DemoAccounts(DemoConfig config, DemoRoles roles) {
        this.config = config;
        this.roles = roles;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var held = roles.of(request.getUsername());
        if (!config.enabled() || held == null || !passwordMatches(request)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(request.getUsername()))
                        .addRoles(held)
                        .build());
    }

    private boolean passwordMatches(UsernamePasswordAuthenticationRequest request) {
        var given = new String(request.getPassword().getPassword()).getBytes();
        return config.password()
                .map(String::getBytes)
                .filter(wanted -> MessageDigest.isEqual(wanted, given))
                .isPresent();
    }
}
