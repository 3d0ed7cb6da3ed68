package id.kurasi.catalog.category;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Checks what a product says of itself against what its category declares. */
final class AttributeValues {

    private static final int LONGEST_TEXT = 2000;
    private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int MOST_DECIMALS = 3;

    private AttributeValues() {}

    static List<Violation> check(Map<String, Attribute> declared, Map<String, JsonNode> given) {
        var violations = new ArrayList<Violation>();
        given.forEach((code, value) -> {
            var field = "attributes." + code;
            var attribute = declared.get(code);
            if (attribute == null) {
                violations.add(Violation.body(field, "UnknownAttribute", names(declared)));
            } else {
                check(attribute, value)
                        .ifPresent(wrong -> violations.add(Violation.body(field, wrong.code, wrong.allowed)));
            }
        });
        return violations;
    }

    private static String names(Map<String, Attribute> declared) {
        return declared.isEmpty() ? "-" : String.join(", ", new TreeSet<>(declared.keySet()));
    }

    private record Wrong(String code, Object allowed) {}

    private static Optional<Wrong> check(Attribute attribute, JsonNode value) {
        var unit = attribute.unit() == null ? "" : " (" + attribute.unit() + ")";
        var codes = String.join(", ", attribute.codes());
        return switch (attribute.type()) {
            case TEXT -> unless(isText(value), "AttributeText", LONGEST_TEXT);
            case INTEGER -> unless(isNumber(value, 0), "AttributeInteger", unit);
            case NUMBER -> unless(isNumber(value, MOST_DECIMALS), "AttributeNumber", unit);
            case BOOLEAN -> unless(value.isBoolean(), "AttributeBoolean", "");
            case DATE -> unless(isDate(value), "AttributeDate", "");
            case CHOICE ->
                unless(value.isTextual() && attribute.codes().contains(value.textValue()), "AttributeChoice", codes);
            case CHOICES ->
                isSome(attribute, value)
                        ? unless(
                                standsAlone(attribute, value),
                                "AttributeAlone",
                                String.join(", ", attribute.codesThatStandAlone()))
                        : Optional.of(new Wrong("AttributeChoices", codes));
        };
    }

    private static Optional<Wrong> unless(boolean right, String code, Object allowed) {
        return right ? Optional.empty() : Optional.of(new Wrong(code, allowed));
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual()
                && !value.textValue().isBlank()
                && value.textValue().length() <= LONGEST_TEXT
                && !Text.isUnfit(value.textValue());
    }

    private static boolean isNumber(JsonNode value, int decimals) {
        if (!value.isNumber() || !value.isIntegralNumber() && !Double.isFinite(value.doubleValue())) {
            return false;
        }
        var number = value.decimalValue();
        return number.abs().compareTo(GREATEST) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }

    private static boolean isDate(JsonNode value) {
        if (!value.isTextual() || !value.textValue().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return false;
        }
        try {
            return LocalDate.parse(value.textValue()).getYear() > 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean isSome(Attribute attribute, JsonNode value) {
        if (!value.isArray() || value.isEmpty()) {
            return false;
        }
        var seen = new HashSet<String>();
        for (var chosen : value) {
            if (!chosen.isTextual()
                    || !attribute.codes().contains(chosen.textValue())
                    || !seen.add(chosen.textValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsAlone(Attribute attribute, JsonNode value) {
        if (value.size() == 1) {
            return true;
        }
        for (var chosen : value) {
            if (attribute.codesThatStandAlone().contains(chosen.textValue())) {
                return false;
            }
        }
        return true;
    }
}
