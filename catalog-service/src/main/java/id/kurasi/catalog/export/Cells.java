package id.kurasi.catalog.export;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.catalog.imports.value.Ingredients;
import id.kurasi.catalog.imports.value.ListCell;
import id.kurasi.catalog.imports.value.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Nested values as one cell that people read and an import understands. */
final class Cells {

    private static final int DECIMALS_LIKE_THOUSANDS = 3;

    private Cells() {}

    /** Of codes and dates. */
    static <T> String list(List<T> values, Function<T, String> text) {
        return values == null ? null : values.stream().map(text).collect(Collectors.joining(ListCell.DIVIDER));
    }

    /** Of names that people gave. */
    static <T> String names(List<T> values, Function<T, String> text) {
        return ListCell.written(values.stream().map(text).toList());
    }

    /** Of steps of production: codes, or what people wrote. */
    static String processes(List<String> processes) {
        return ListCell.written(
                processes,
                step -> Ingredients.isPlain(step) && Words.process(step).equals(step));
    }

    /** With a decimal comma: a dot before three digits would be taken for thousands. */
    static String measure(BigDecimal value, String unit) {
        return unmistakable(value).toPlainString().replace('.', ',') + " " + unit;
    }

    /** 12.345 would be taken for thousands in a file without types, and 12,345 g for two sizes; 12.3450 is not. */
    private static BigDecimal unmistakable(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return plain.scale() == DECIMALS_LIKE_THOUSANDS ? plain.setScale(DECIMALS_LIKE_THOUSANDS + 1) : plain;
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
                    .collect(Collectors.joining(ListCell.DIVIDER));
        }
        return value.isNumber()
                ? unmistakable(value.decimalValue())
                : value.isValueNode() ? value.asText() : value.toString();
    }
}
