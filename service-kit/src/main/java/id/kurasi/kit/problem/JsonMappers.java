package id.kurasi.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.kurasi.kit.web.JsonRules.UnfitText;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What Jackson cannot read in a body, as violations that name the field and what it takes. */
final class JsonMappers {

    private JsonMappers() {}

    static Refusal refusal(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Refusal.invalid(Violation.body(field(unknown), "UnknownField", String.join(", ", known(unknown))));
        }
        if (failure instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            var values =
                    Arrays.stream(format.getTargetType().getEnumConstants()).map(String::valueOf);
            return Refusal.invalid(Violation.body(field(format), "UnknownValue", String.join(", ", values.toList())));
        }
        if (failure instanceof UnfitText unfit) {
            return Refusal.invalid(Violation.body(field(unfit), "ControlCharacter"));
        }
        if (failure instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            var type = mismatch.getTargetType();
            return Refusal.invalid(Violation.body(field(mismatch), "WrongType", type == null ? "?" : jsonType(type)));
        }
        if (failure instanceof JsonMappingException mapping && mapping.getCause() instanceof InputCoercionException) {
            return Refusal.invalid(Violation.body(field(mapping), "OutOfRange"));
        }
        return Refusal.of(400, "malformed-json");
    }

    static String field(JsonMappingException failure) {
        var field = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.toString();
    }

    private static Iterable<String> known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds() == null
                ? List.of()
                : unknown.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .toList();
    }

    private static String jsonType(Class<?> type) {
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return type == boolean.class ? "boolean" : "number";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "array";
        }
        if (type.getName().startsWith("java.")) {
            return switch (type.getSimpleName()) {
                case "UUID" -> "uuid";
                case "LocalDate" -> "date (2026-12-31)";
                case "Instant" -> "date-time (2026-12-31T23:59:59Z)";
                case "Boolean" -> "boolean";
                case "Map" -> "object";
                default -> "string";
            };
        }
        return type.isEnum() ? "string" : "object";
    }

    /** For syntax that is no JSON. The subclasses are there because the most specific mapper wins. */
    @Provider
    @Priority(Precedence.OURS)
    public static final class Syntax extends Mapper<JsonProcessingException> {}

    @Provider
    @Priority(Precedence.OURS)
    public static final class Mismatch extends Mapper<MismatchedInputException> {}

    @Provider
    @Priority(Precedence.OURS)
    public static final class Format extends Mapper<InvalidFormatException> {}

    @Provider
    @Priority(Precedence.OURS)
    public static final class Unrecognized extends Mapper<UnrecognizedPropertyException> {}

    abstract static class Mapper<E extends JsonProcessingException> implements ExceptionMapper<E> {
        @Override
        public Response toResponse(E failure) {
            return new RefusalMapper().toResponse(refusal(failure));
        }
    }
}
