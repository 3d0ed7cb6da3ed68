package id.kurasi.kit.command;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Etags;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The key of the current request, if it came with one. */
@RequestScoped
public class IdempotentRequest {

    private final AnswerStore answers;
    private final Caller caller;
    private final Etags etags;
    private String key;
    private String fingerprint;

    public IdempotentRequest(AnswerStore answers, Caller caller, Etags etags) {
        this.answers = answers;
        this.caller = caller;
        this.etags = etags;
    }

    /** @return the answer given earlier to the same request */
    public Optional<Answer> begin(String key, String fingerprint) {
        this.key = key;
        this.fingerprint = fingerprint;
        return earlierAnswer();
    }

    /** The same for a form, whose parts are on disk by the time of {@link #claim()}. */
    public void beginForm(String key) {
        this.key = key;
    }

    /** Makes this transaction the only one at work under the key, or ends it with the answer that was given before. */
    public void claim() {
        if (key == null) {
            return;
        }
        if (!answers.lock(caller.name(), key)) {
            throw Refusal.of(409, "request-in-progress");
        }
        if (fingerprint == null) {
            var request = CurrentRequestManager.get();
            fingerprint = Fingerprint.of(request.getPathWithoutPrefix())
                    .form(request.getFormData())
                    .hex();
        }
        // another request may also have finished between our first look and the lock
        earlierAnswer().ifPresent(answer -> {
            throw new Replay(answer);
        });
    }

    public void keep(Object returned) {
        if (key == null) {
            return;
        }
        var response = returned instanceof RestResponse<?> r ? r : null;
        var view = response == null ? returned : response.getEntity();
        var bytes = etags.bytesOf(view);
        answers.save(
                caller.name(),
                key,
                new Answer(
                        fingerprint,
                        response == null ? 200 : response.getStatus(),
                        response == null ? null : response.getHeaderString("Location"),
                        etags.tagOf(view, bytes),
                        new String(bytes, StandardCharsets.UTF_8)));
        key = null; // one answer a request
    }

    private Optional<Answer> earlierAnswer() {
        var earlier = answers.find(caller.name(), key);
        if (earlier.isPresent() && !earlier.get().fingerprint().equals(fingerprint)) {
            throw Refusal.of(422, "idempotency-key-reused");
        }
        return earlier;
    }
}
