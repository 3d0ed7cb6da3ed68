package id.kurasi.kit.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Lets {@code @RolesAllowed("agency")} admit whoever is {@code agency:35.76}; the scope is judged where the data is. */
@ApplicationScoped
public class ScopedRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var plain = identity.getRoles().stream()
                .filter(role -> role.indexOf(':') > 0)
                .map(role -> role.substring(0, role.indexOf(':')))
                .collect(Collectors.toSet());
        return Uni.createFrom()
                .item(
                        plain.isEmpty()
                                ? identity
                                : QuarkusSecurityIdentity.builder(identity)
                                        .addRoles(plain)
                                        .build());
    }
}
