package id.kurasi.catalog.imports.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import id.kurasi.catalog.category.AllowedValue;
import id.kurasi.catalog.category.Attribute;
import id.kurasi.catalog.imports.value.CategoryWords;
import id.kurasi.catalog.imports.value.CellText;
import id.kurasi.catalog.imports.value.Dates;
import id.kurasi.catalog.imports.value.Ingredients;
import id.kurasi.catalog.imports.value.Numerals;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads an attribute of a product from a cell, by the type its category declares. */
final class AttributeText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> YES = Set.of("ya", "y", "yes", "true", "ada", "v", "x", "√", "✓", "1");
    private static final Set<String> NO = Set.of("tidak", "tdk", "t", "no", "n", "false", "bukan", "0");

    private AttributeText() {}

    /** Null for what does not fit. */
    static JsonNode value(Attribute attribute, CellText cell) {
        var text = cell.text();
        return switch (attribute.type()) {
            case TEXT -> TextNode.valueOf(text);
            case INTEGER, NUMBER -> number(cell).map(AttributeText::plain).orElse(null);
            case BOOLEAN -> truth(cell.lower());
            case DATE ->
                Optional.ofNullable(Dates.date(cell).value())
                        .map(date -> (JsonNode) TextNode.valueOf(date.toString()))
                        .orElse(null);
            case CHOICE ->
                choice(attribute, text)
                        .map(code -> (JsonNode) TextNode.valueOf(code))
                        .orElse(null);
            case CHOICES -> choices(attribute, text);
        };
    }

    private static Optional<BigDecimal> number(CellText cell) {
        return cell.isNumber() ? Optional.of(new BigDecimal(cell.text())) : measure(cell.text());
    }

    private static Optional<BigDecimal> measure(String text) {
        var number = text.replaceAll("[^\\d.,/]+$", "").strip();
        return number.startsWith("-")
                ? Numerals.measure(number.substring(1)).map(BigDecimal::negate)
                : Numerals.measure(number);
    }

    private static JsonNode plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= 9
                ? JSON.numberNode(plain.intValueExact())
                : JSON.numberNode(plain);
    }

    private static JsonNode truth(String text) {
        if (YES.contains(text)) {
            return BooleanNode.TRUE;
        }
        return NO.contains(text) ? BooleanNode.FALSE : null;
    }

    private static JsonNode choices(Attribute attribute, String text) {
        var words = Ingredients.list(CellText.of(text)).value();
        if (words == null) {
            return null;
        }
        var codes =
                words.stream().map(word -> choice(attribute, word).orElse(null)).toList();
        if (codes.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        var array = JSON.arrayNode();
        codes.stream().distinct().forEach(array::add);
        return array;
    }

    /** By its code or its name in either language. */
    private static Optional<String> choice(Attribute attribute, String word) {
        var key = CategoryWords.key(word);
        return attribute.allowedValues().stream()
                .filter(value -> CategoryWords.key(value.code()).equals(key)
                        || CategoryWords.key(value.label().en()).equals(key)
                        || CategoryWords.key(value.label().id()).equals(key))
                .map(AllowedValue::code)
                .findFirst();
    }
}
