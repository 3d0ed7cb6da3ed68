package id.kurasi.kit.command;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Etags;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

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

    /** Makes this transaction the only one at work under the key. */
    public void claim() {
        if (key == null) {
            return;
        }
        if (!answers.lock(caller.name(), key)) {
            throw Refusal.of(409, "request-in-progress");
        }
        // the other request may have finished between our first look and the lock
        if (earlierAnswer().isPresent()) {
            throw Refusal.of(409, "request-in-progress");
        }
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
