package id.kurasi.kit.peer;

import id.kurasi.kit.problem.Precedence;
import id.kurasi.kit.problem.RefusalMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** A connection refused, a time-out, an open circuit: to our caller all the same. */
final class PeerMappers {

    private PeerMappers() {}

    abstract static class Mapper<E extends RuntimeException> implements ExceptionMapper<E> {
        @Override
        public Response toResponse(E failure) {
            return new RefusalMapper().toResponse(new PeerUnavailable("service asked"));
        }
    }

    @Provider
    @Priority(Precedence.OURS)
    public static final class Connection extends Mapper<ProcessingException> {}

    @Provider
    @Priority(Precedence.OURS)
    public static final class Tolerance extends Mapper<FaultToleranceException> {}
}
