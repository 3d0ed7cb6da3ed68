package id.kurasi.kit.access;

import id.kurasi.kit.problem.Precedence;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.RefusalMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Who does not say who he is, is asked for that before he is told what is wrong with his body: the framework looks at its type
 * while it looks for the operation, which is before it looks at credentials.
 */
public final class CredentialsFirst {

    @ServerExceptionMapper(priority = Precedence.OURS)
    public Uni<Response> unsupported(NotSupportedException refused, RoutingContext request) {
        return QuarkusHttpUser.getSecurityIdentity(request, null)
                .map(CredentialsFirst::answer)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(
                        failed -> new AuthenticationMappers.Wrong().toResponse((AuthenticationFailedException) failed));
    }

    private static Response answer(SecurityIdentity identity) {
        return identity == null || identity.isAnonymous()
                ? new AuthenticationMappers.Missing().toResponse(new UnauthorizedException())
                : new RefusalMapper().toResponse(Refusal.of(415, "unsupported-media-type"));
    }
}
