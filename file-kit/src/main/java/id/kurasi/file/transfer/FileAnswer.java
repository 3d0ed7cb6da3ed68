package id.kurasi.file.transfer;

import id.kurasi.file.blob.Blobs;
import id.kurasi.kit.problem.Refusal;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Answers with the bytes of a stored file, which never change under one address. */
@ApplicationScoped
public class FileAnswer {

    /** A year, the longest that caches heed. Private, because who may read it depends on who asks. */
    private static final String FOREVER = "private, max-age=31536000, immutable";

    private final Blobs blobs;
    private final HttpServerRequest request;

    FileAnswer(Blobs blobs, HttpServerRequest request) {
        this.blobs = blobs;
        this.request = request;
    }

    public RestResponse<InputStream> with(ServedFile served, ReadConditions conditions) {
        var file = served.stored();
        var etag = '"' + file.hash() + '"';
        if (conditions.has(etag)) {
            return common(ResponseBuilder.<InputStream>create(Status.NOT_MODIFIED, null), etag)
                    .build();
        }
        var range = conditions.range(etag, file.length());
        if (range.isPresent() && !range.get().isSatisfiable()) {
            throw Refusal.of(416, "range-not-satisfiable", file.length())
                    .header("Content-Range", "bytes */" + file.length());
        }
        var part = range.orElse(new ByteRange(0, file.length()));
        var status = range.isPresent() ? Status.PARTIAL_CONTENT : Status.OK;
        var answer = common(ResponseBuilder.create(status, bytes(file, part)), etag)
                .header(HttpHeaders.CONTENT_TYPE, served.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(served.saveAs()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
        range.ifPresent(asked -> answer.header("Content-Range", asked.of(file.length())));
        return answer.build();
    }

    private InputStream bytes(StoredFile file, ByteRange part) {
        return request.method() == HttpMethod.HEAD
                ? InputStream.nullInputStream()
                : blobs.open(file.hash(), part.from(), part.length());
    }

    private static <T> ResponseBuilder<T> common(ResponseBuilder<T> answer, String etag) {
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, FOREVER)
                .header(HttpHeaders.VARY, "Authorization");
    }

    private static String disposition(String saveAs) {
        if (saveAs == null) {
            return "inline";
        }
        var name = URLEncoder.encode(saveAs, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"document.pdf\"; filename*=UTF-8''" + name + ".pdf";
    }
}
