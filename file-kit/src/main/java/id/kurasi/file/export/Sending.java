package id.kurasi.file.export;

import id.kurasi.kit.problem.Refusal;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends sheets: a few at a time and none for ever, so that slow readers do not keep all threads from everybody else. */
@ApplicationScoped
public class Sending {

    private final ExportConfig config;
    private final Vertx vertx;
    private final CurrentVertxRequest request;
    private final Semaphore places;

    Sending(ExportConfig config, Vertx vertx, CurrentVertxRequest request) {
        this.config = config;
        this.vertx = vertx;
        this.request = request;
        this.places = new Semaphore(config.atOnce());
    }

    /**
     * The same sheet, to be sent as the answer to this request.
     *
     * @throws Refusal 503 when as many are being sent as may be
     */
    public StreamingOutput bounded(StreamingOutput sheet) {
        if (!places.tryAcquire()) {
            throw Refusal.of(503, "exports-busy", config.atOnce());
        }
        var answered = request.getCurrent();
        var taken = new AtomicBoolean(true);
        Runnable leave = () -> {
            if (taken.getAndSet(false)) {
                places.release();
            }
        };
        var cutOff = vertx.setTimer(config.longest().toMillis(), timer -> {
            answered.response().reset();
            leave.run();
        });
        // also of a HEAD, for which nothing is written
        answered.addEndHandler(end -> leave.run());
        return out -> {
            try {
                sheet.write(out);
            } finally {
                vertx.cancelTimer(cutOff);
                leave.run();
            }
        };
    }
}
