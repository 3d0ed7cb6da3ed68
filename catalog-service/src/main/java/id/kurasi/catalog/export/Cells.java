package id.kurasi.catalog.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Nested values as one cell that people read and an import understands. */
final class Cells {

    static final String DIVIDER = "; ";

    private Cells() {}

    static <T> String list(List<T> values, Function<T, String> text) {
        return values == null ? null : values.stream().map(text).collect(Collectors.joining(DIVIDER));
    }

    /** With a decimal comma: a dot before three digits would be taken for thousands. */
    static String measure(BigDecimal value, String unit) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',') + " " + unit;
    }

    /** The name of a constant, null without. */
    static String code(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** The value of an attribute: a list as one, a number as a number, anything nested as JSON. */
    static Object attribute(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> item.isValueNode() ? item.asText() : item.toString())
                    .collect(Collectors.joining(DIVIDER));
        }
        return value.isNumber() ? value.decimalValue() : value.isValueNode() ? value.asText() : value.toString();
    }
}
