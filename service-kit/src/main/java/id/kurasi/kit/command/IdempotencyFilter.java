package id.kurasi.kit.command;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;

/** Answers a repeated POST as the first one was answered. */
@Provider
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private static final MediaType MULTIPART = new MediaType("multipart", "*");

    private final IdempotentRequest current;

    public IdempotencyFilter(IdempotentRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString("Idempotency-Key");
        if (key == null || !request.getMethod().equals("POST")) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw Refusal.invalid(new Violation("Idempotency-Key", "header", "IdempotencyKey"));
        }
        if (isForm(request)) {
            // read later, part by part; the command compares it
            current.beginForm(key);
            return;
        }
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        current.begin(key, Fingerprint.of(path(request)).body(body).hex())
                .ifPresent(answer -> request.abortWith(answer.replayed()));
    }

    private static boolean isForm(ContainerRequestContext request) {
        return request.getMediaType() != null && MULTIPART.isCompatible(request.getMediaType());
    }

    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath();
    }
}
