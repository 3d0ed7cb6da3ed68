package id.kurasi.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** Gives resources and aggregates their ETag, and answers 304 to a reader who has the same already. */
@Provider
public class ConditionalReads implements ContainerResponseFilter {

    private final Etags etags;

    public ConditionalReads(Etags etags) {
        this.etags = etags;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var view = response.getEntity();
        if (!(view instanceof Versioned || view instanceof Aggregate)) {
            return;
        }
        var bytes = etags.bytesOf(view);
        var tag = etags.tagOf(view, bytes);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.VARY, "Authorization, Accept-Language");
        if (request.getMethod().equals("GET") && matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            // written once: what was hashed is what is sent
            response.setEntity(bytes, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean matches(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::trim)
                        .map(given -> given.startsWith("W/") ? given.substring(2) : given)
                        .anyMatch(given -> given.equals("*") || given.equals(tag));
    }
}
