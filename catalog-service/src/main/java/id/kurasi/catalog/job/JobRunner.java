package id.kurasi.catalog.job;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Runs a job as if who scheduled it were asking. */
@ApplicationScoped
class JobRunner {

    private final CurrentIdentityAssociation identity;

    JobRunner(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ActivateRequestContext
    void run(Job job, Order order) {
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(order.by()))
                .addRoles(order.roles())
                .build());
        job.run(order.subject());
    }
}
