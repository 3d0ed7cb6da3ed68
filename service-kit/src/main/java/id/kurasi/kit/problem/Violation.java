package id.kurasi.kit.problem;

/**
 * One thing to correct in a request, or one fact that stands against it.
 *
 * @param field what it is about, as a path from the root of {@code in}: {@code products[0].category}
 * @param in where the field is: {@code body}, {@code query}, {@code path}, {@code header}, or {@code state} for a fact held here
 * @param code stable name of the rule; the text is looked up by it
 * @param args what the text mentions; never a person's data
 */
public record Violation(String field, String in, String code, Object... args) {

    public static Violation body(String field, String code, Object... args) {
        return new Violation(field, "body", code, args);
    }

    public static Violation query(String field, String code, Object... args) {
        return new Violation(field, "query", code, args);
    }

    public static Violation state(String field, String code, Object... args) {
        return new Violation(field, "state", code, args);
    }
}
