package id.kurasi.certification;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.concurrent.Callable;

/** Calls of beans as they happen within a request of somebody, without the request. */
public final class SomebodyCalling {

    private SomebodyCalling() {}

    /** @param role {@code agency:35.76} */
    public static <T> T as(String role, Callable<T> call) throws Exception {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            Arc.container()
                    .instance(CurrentIdentityAssociation.class)
                    .get()
                    .setIdentity(QuarkusSecurityIdentity.builder()
                            .setPrincipal(new QuarkusPrincipal("somebody"))
                            .addRole(role)
                            .addRole(role.replaceFirst(":.*", ""))
                            .build());
            return call.call();
        } finally {
            request.terminate();
        }
    }
}
