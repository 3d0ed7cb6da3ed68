package id.kurasi.kit.command;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An answer as it is kept for a repeated request. */
public record Answer(String fingerprint, int status, String location, String etag, String body) {

    Response replayed() {
        return Response.status(status)
                .header("Location", location)
                .header("ETag", etag)
                .header("Idempotent-Replayed", "true")
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
