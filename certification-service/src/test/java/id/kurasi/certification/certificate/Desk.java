package id.kurasi.certification.certificate;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer of the agency in 35.76 who obtains certificates, each as part of a transaction. */
@ApplicationScoped
class Desk {

    private final Issuing issuing;
    private final CurrentIdentityAssociation identity;

    Desk(Issuing issuing, CurrentIdentityAssociation identity) {
        this.issuing = issuing;
        this.identity = identity;
    }

    @Transactional
    @ActivateRequestContext
    UUID issue(IssuedPaper paper) {
        sitDown();
        return issuing.issue(paper);
    }

    /** Issues it, and then cannot finish what it was part of. */
    @Transactional
    @ActivateRequestContext
    void issueAndFail(IssuedPaper paper) {
        sitDown();
        issuing.issue(paper);
        throw new IllegalStateException("the rest of the step failed");
    }

    private void sitDown() {
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("dinas"))
                .addRole("agency")
                .addRole("agency:35.76")
                .build());
    }
}
