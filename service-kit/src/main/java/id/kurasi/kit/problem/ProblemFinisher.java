package id.kurasi.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Gives the problems that the framework raises the same form as our own: a stable type, words in the caller's language, and
 * the trace id. Whatever text the framework had is dropped, since it may name classes or SQL.
 */
@ApplicationScoped
public class ProblemFinisher implements ProblemPostProcessor {

    private final Texts texts;
    private final CurrentVertxRequest request;

    public ProblemFinisher(Texts texts, CurrentVertxRequest request) {
        this.texts = texts;
        this.request = request;
    }

    @Override
    public int priority() {
        return 50; // after the extension's own, which fills in the instance
    }

    @Override
    public HttpProblem apply(HttpProblem raised, ProblemContext context) {
        var problem = ofTheBody(context).orElse(raised);
        var finished = HttpProblem.builder(problem);
        if (problem.getType() == null) {
            var slug = slug(problem.getStatusCode());
            finished.withType(URI.create("/problems/" + slug))
                    .withTitle(texts.get(slug + ".title"))
                    .withDetail(texts.get(slug + ".detail", context.path));
        }
        if (problem.getStatusCode() == 503 && !problem.getHeaders().containsKey(HttpHeaders.RETRY_AFTER)) {
            finished.withHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        if (problem.getInstance() == null) {
            finished.withInstance(path());
        }
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            finished.with("traceId", span.getTraceId());
        }
        return finished.build();
    }

    /** Most of what Jackson refuses reaches us inside an exception of the framework, which has lost the field. */
    private static Optional<HttpProblem> ofTheBody(ProblemContext context) {
        return context.cause instanceof WebApplicationException wrapped
                        && wrapped.getResponse().getStatus() == 400
                        && wrapped.getCause() instanceof JacksonException unreadable
                ? Optional.of(RefusalMapper.problemOf(JsonMappers.refusal(unreadable)))
                : Optional.empty();
    }

    private URI path() {
        var context = request.getCurrent();
        try {
            return context == null ? null : new URI(null, null, context.normalizedPath(), null);
        } catch (URISyntaxException unprintable) {
            return null;
        }
    }

    static String slug(int status) {
        return switch (status) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 414 -> "uri-too-long";
            case 415 -> "unsupported-media-type";
            case 503 -> "unavailable";
            default -> status >= 500 ? "internal-error" : "malformed-request";
        };
    }
}
