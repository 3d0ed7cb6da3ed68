package id.kurasi.kit.peer;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jboss.logging.Logger;

/**
 * What a peer's refusal means to us: what is not there is not there; anything else is no usable answer, since we asked in a
 * way that its contract allows.
 */
public class PeerFailure implements ResponseExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(PeerFailure.class);

    @Override
    public RuntimeException toThrowable(Response response) {
        if (response.getStatus() == 404) {
            return new NotFoundException();
        }
        LOG.warnf("A peer answered %d", response.getStatus());
        return new PeerUnavailable("service asked");
    }

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }
}
