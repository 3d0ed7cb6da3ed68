package id.kurasi.stack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** A service said no; the message holds the words of its problem document. */
public final class Refused extends RuntimeException {

    private final transient Reply reply;

    Refused(Reply reply) {
        super(words(reply));
        this.reply = reply;
    }

    public int status() {
        return reply.status();
    }

    /** Last part of the problem's type, such as {@code gates-failed}. */
    public String type() {
        String type = reply.body().path("type").asText("about:blank");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String words(Reply reply) {
        JsonNode problem = reply.body();
        String detail = problem.path("detail").asText(problem.path("title").asText(problem.asText()));
        StringJoiner violations = new StringJoiner("; ", " — ", "").setEmptyValue("");
        problem.path("violations")
                .forEach(v -> violations.add("%s: %s"
                        .formatted(
                                v.path("field").asText(),
                                v.path("message").asText(v.path("code").asText()))));
        return "%d %s%s".formatted(reply.status(), detail, violations);
    }
}
