package id.kurasi.kit.problem;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;

/** Answers a body that is announced as too large before it is sent; the server alone would answer without a word. */
@ApplicationScoped
public class BodyLimit {

    private static final int BEFORE_THE_SERVER_S_OWN = 1000;

    private final String limit;
    private final long bytes;

    public BodyLimit(Config config) {
        limit = config.getValue("quarkus.http.limits.max-body-size", String.class);
        bytes = new MemorySizeConverter().convert(limit).asLongValue();
    }

    public void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVER_S_OWN);
    }

    private void check(RoutingContext context) {
        var announced = context.request().getHeader("Content-Length");
        if (announced == null || announced.length() < 18 && Long.parseLong(announced) <= bytes) {
            context.next();
            return;
        }
        var locale = Texts.localeOf(context);
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close")
                .end(new JsonObject()
                        .put("type", "/problems/too-large")
                        .put("status", 413)
                        .put("title", Texts.find(locale, "too-large.title").orElseThrow())
                        .put(
                                "detail",
                                Texts.find(locale, "too-large.detail", OperationBodyLimit.readable(limit))
                                        .orElseThrow())
                        .put("instance", context.request().path())
                        .encode());
    }
}
