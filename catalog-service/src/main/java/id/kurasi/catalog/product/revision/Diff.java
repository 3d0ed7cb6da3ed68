package id.kurasi.catalog.product.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Compares two states of a product field by field. */
final class Diff {

    /** Numbers are equal by value: 150 and 150.0 say the same. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    };

    private Diff() {}

    /** What makes {@code to} of {@code from}; null stands for a product that nothing is said of. */
    static List<FieldChange> between(JsonNode from, JsonNode to) {
        var before = leaves(from);
        var after = leaves(to);
        var fields = new TreeMap<>(before);
        fields.putAll(after);
        var changes = new ArrayList<FieldChange>();
        for (var field : fields.keySet()) {
            var was = before.get(field);
            var is = after.get(field);
            if (!sameValue(was, is)) {
                var ingredients = field.equals("composition") ? IngredientChanges.between(was, is) : null;
                changes.add(new FieldChange(field, was, is, ingredients));
            }
        }
        return changes;
    }

    private static boolean sameValue(JsonNode one, JsonNode other) {
        return one == null || other == null ? Objects.equals(one, other) : one.equals(BY_VALUE, other);
    }

    /** Every field that is given, by its path; objects are taken apart, lists are not. An empty list is not given. */
    private static Map<String, JsonNode> leaves(JsonNode facts) {
        var leaves = new TreeMap<String, JsonNode>();
        if (facts != null) {
            collect("", facts, leaves);
        }
        return leaves;
    }

    private static void collect(String path, JsonNode value, Map<String, JsonNode> into) {
        if (value.isObject()) {
            value.fields()
                    .forEachRemaining(field -> collect(
                            path.isEmpty() ? field.getKey() : path + '.' + field.getKey(), field.getValue(), into));
        } else if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
            into.put(path, value);
        }
    }
}
