package id.kurasi.kit.query;

import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A query parameter as its operation declares it. */
record QueryParameter(String name, Class<?> type) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    static QueryParameter of(String name, Type declared) {
        var type = declared instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : declared;
        return new QueryParameter(name, (Class<?>) type);
    }

    /** What is wrong with a value, before the framework would say 404 to it. */
    Optional<Violation> problemWith(String value) {
        if (Text.isUnfit(value)) {
            return Optional.of(Violation.query(name, "ControlCharacter"));
        }
        if (type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .noneMatch(known -> known.toString().equals(value))) {
            return Optional.of(Violation.query(name, "UnknownValue", values()));
        }
        return isWellFormed(value) ? Optional.empty() : Optional.of(Violation.query(name, "InvalidParameter", form()));
    }

    private String values() {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private boolean isWellFormed(String value) {
        try {
            if (type == UUID.class) {
                UUID.fromString(value);
            } else if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == int.class || type == Integer.class) {
                return WHOLE_NUMBER.matcher(value).matches();
            } else if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            }
            return true;
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            return false;
        }
    }

    private String form() {
        if (type == UUID.class) {
            return "uuid";
        }
        return type == LocalDate.class ? "2026-12-31" : type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
