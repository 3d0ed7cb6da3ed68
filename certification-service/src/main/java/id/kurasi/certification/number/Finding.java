package id.kurasi.certification.number;

import id.kurasi.kit.problem.Violation;
import java.util.List;

/**
 * Something odd about a certificate as written down.
 *
 * @param field the field of the request it concerns
 * @param code stable name; the texts are looked up by it
 * @param args what the text mentions
 */
public record Finding(String field, String code, Severity severity, List<String> args) {

    public static Finding of(String field, String code, Severity severity, String... args) {
        return new Finding(field, code, severity, List.of(args));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public Violation inBody() {
        return Violation.body(field, code, args.toArray());
    }

    public Violation inState() {
        return Violation.state(field, code, args.toArray());
    }
}
