package id.kurasi.curation.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import id.kurasi.curation.snapshot.DifferencesView.Change;
import id.kurasi.curation.submission.ProductSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds two states of a product against each other, field by field and attribute by attribute. */
@ApplicationScoped
class Comparison {

    private static final String ATTRIBUTES = "attributes";
    /** Who counts revisions is the catalog; both sides name theirs. The path follows from the category. */
    private static final Set<String> LEFT_OUT = Set.of("id", "revision", "compositionRevision", "categoryPath");

    private final ObjectMapper json;

    Comparison(ObjectMapper json) {
        this.json = json;
    }

    /** In the order of the fields' names. */
    List<Change> of(ProductSnapshot from, ProductSnapshot to) {
        var before = fields(from);
        var after = fields(to);
        var names = new TreeMap<>(before);
        names.putAll(after);
        return names.keySet().stream()
                .map(name -> new Change(name, value(before, name), value(after, name)))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    /** Nothing, an empty list and a field left out are the same: not given. */
    private static JsonNode value(Map<String, JsonNode> fields, String name) {
        var value = fields.get(name);
        return value == null || (value.isContainerNode() && value.isEmpty()) ? NullNode.instance : value;
    }

    private Map<String, JsonNode> fields(ProductSnapshot product) {
        var fields = new TreeMap<String, JsonNode>();
        json.valueToTree(product).fields().forEachRemaining(field -> {
            if (field.getKey().equals(ATTRIBUTES)) {
                field.getValue()
                        .fields()
                        .forEachRemaining(
                                attribute -> fields.put(ATTRIBUTES + "." + attribute.getKey(), attribute.getValue()));
            } else if (!LEFT_OUT.contains(field.getKey())) {
                fields.put(field.getKey(), field.getValue());
            }
        });
        return fields;
    }
}
