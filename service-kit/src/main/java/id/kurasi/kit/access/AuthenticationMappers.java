package id.kurasi.kit.access;

import id.kurasi.kit.problem.Precedence;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.RefusalMapper;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** No credentials or wrong ones: 401, saying which are taken here. */
final class AuthenticationMappers {

    private AuthenticationMappers() {}

    abstract static class Mapper<E extends RuntimeException> implements ExceptionMapper<E> {
        @Override
        public Response toResponse(E failure) {
            var demo = CDI.current().select(DemoConfig.class).get().enabled();
            return Response.fromResponse(new RefusalMapper().toResponse(Refusal.of(401, "unauthenticated")))
                    .header(HttpHeaders.WWW_AUTHENTICATE, demo ? "Basic realm=\"Kurasi\"" : "Bearer")
                    .build();
        }
    }

    @Provider
    @Priority(Precedence.OURS)
    public static final class Missing extends Mapper<UnauthorizedException> {}

    @Provider
    @Priority(Precedence.OURS)
    public static final class Wrong extends Mapper<AuthenticationFailedException> {}

    @Provider
    @Priority(Precedence.OURS)
    public static final class Incomplete extends Mapper<AuthenticationCompletionException> {}
}
