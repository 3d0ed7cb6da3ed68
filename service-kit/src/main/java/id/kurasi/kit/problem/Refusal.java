package id.kurasi.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that is refused for a reason the caller can act on. Thrown anywhere in a service; {@link RefusalMapper} alone
 * turns it into a problem document in the caller's language.
 */
public class Refusal extends RuntimeException {

    private final int status;
    private final String type;
    private final transient Object[] args;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private transient List<Violation> violations = List.of();

    protected Refusal(int status, String type, Object... args) {
        super(type, null, false, false); // an answer, not a failure: nobody reads its stack
        this.status = status;
        this.type = type;
        this.args = args;
    }

    /** @param type the slug under {@code /problems/}; its title and detail are texts of the service */
    public static Refusal of(int status, String type, Object... args) {
        return new Refusal(status, type, args);
    }

    public static Refusal notFound(String kind, Object id) {
        return new Refusal(404, "not-found", kind, id);
    }

    public static Refusal forbidden(String type, Object... args) {
        return new Refusal(403, type, args);
    }

    public static Refusal invalid(Violation... violations) {
        return invalid(List.of(violations));
    }

    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(400, "invalid-request", violations.size()).violations(violations);
    }

    public Refusal violations(List<Violation> violations) {
        this.violations = List.copyOf(violations);
        return this;
    }

    /** Adds a member to the problem document. */
    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a header to the answer. */
    public Refusal header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    Object[] args() {
        return args;
    }

    Map<String, Object> members() {
        return members;
    }

    Map<String, String> headers() {
        return headers;
    }

    List<Violation> violations() {
        return violations;
    }
}
