package id.kurasi.curation.clockwork;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Does what nobody asked for but the clock. The history names it {@code system}. */
@ApplicationScoped
public class Unattended {

    private static final SecurityIdentity SYSTEM = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("system"))
            .build();

    private final CurrentIdentityAssociation current;

    Unattended(CurrentIdentityAssociation current) {
        this.current = current;
    }

    /** In a transaction of its own: what is done stays done when the next thing fails. */
    @ActivateRequestContext
    public void run(Runnable rule) {
        var before = current.getIdentity();
        current.setIdentity(SYSTEM);
        try {
            QuarkusTransaction.requiringNew().run(rule);
        } finally {
            current.setIdentity(before);
        }
    }
}
