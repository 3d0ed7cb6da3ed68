package id.kurasi.catalog.category;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.kit.problem.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All categories with their attributes at one moment; never changes. */
public final class CategoryTree {

    private final Map<String, CategoryView> byCode = new LinkedHashMap<>();
    private final Map<String, Map<String, Attribute>> attributes = new LinkedHashMap<>();

    /** A category and what it declares itself. */
    record Node(String code, long version, String parent, Label name, int rank, List<Attribute> own) {}

    CategoryTree(Collection<Node> nodes) {
        addBelow(null, nodes);
    }

    private void addBelow(String parent, Collection<Node> nodes) {
        nodes.stream()
                .filter(node -> parent == null ? node.parent() == null : parent.equals(node.parent()))
                .sorted(Comparator.comparingInt(Node::rank).thenComparing(Node::code))
                .forEach(node -> {
                    add(node);
                    addBelow(node.code(), nodes);
                });
    }

    private void add(Node node) {
        var path = new ArrayList<String>();
        var all = new LinkedHashMap<String, Attribute>();
        if (node.parent() != null) {
            path.addAll(pathOf(node.parent()));
            all.putAll(attributesOf(node.parent()));
        }
        path.add(node.code());
        node.own().stream()
                .sorted(Comparator.comparingInt(Attribute::rank).thenComparing(Attribute::code))
                .forEach(own -> all.put(own.code(), own));
        attributes.put(node.code(), all);
        byCode.put(
                node.code(),
                new CategoryView(
                        node.code(),
                        node.version(),
                        node.parent(),
                        List.copyOf(path),
                        node.name(),
                        node.rank(),
                        List.copyOf(all.values())));
    }

    public boolean exists(String code) {
        return byCode.containsKey(code);
    }

    /** From the product group down to the category itself; a code that does not exist stands alone. */
    public List<String> pathOf(String code) {
        return find(code).map(CategoryView::path).orElseGet(() -> List.of(code));
    }

    /** The categories themselves and all below them; a code that does not exist stands for itself. */
    public List<String> within(Collection<String> codes) {
        var wanted = new ArrayList<>(codes);
        byCode.values().stream()
                .filter(category -> category.path().stream().anyMatch(codes::contains))
                .map(CategoryView::code)
                .filter(code -> !wanted.contains(code))
                .forEach(wanted::add);
        return wanted;
    }

    /** What a category declares and inherits, by code, in the order in which it is asked for. */
    public Map<String, Attribute> attributesOf(String category) {
        return attributes.getOrDefault(category, Map.of());
    }

    /** What is wrong with the attributes of a product of a category that exists, each as {@code attributes.<code>}. */
    public List<Violation> violations(String category, Map<String, JsonNode> given) {
        return AttributeValues.check(attributesOf(category), given);
    }

    /** What the attributes of all categories are called, each once. */
    public List<String> attributeCodes() {
        return attributes.values().stream()
                .flatMap(declared -> declared.keySet().stream())
                .distinct()
                .toList();
    }

    /** What attributes of any category are called. */
    public boolean declaresAnywhere(String attribute) {
        return attributes.values().stream().anyMatch(declared -> declared.containsKey(attribute));
    }

    public Label nameOf(String category) {
        return find(category).map(CategoryView::name).orElseGet(() -> new Label(category, category));
    }

    Optional<CategoryView> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Attribute> own(String category, String attribute) {
        return Optional.ofNullable(attributesOf(category).get(attribute))
                .filter(declared -> declared.from().equals(category));
    }

    /** The categories above or below one, or it itself, that declare an attribute of this name. */
    List<String> declaring(String attribute, Collection<String> within) {
        return within.stream().filter(code -> own(code, attribute).isPresent()).toList();
    }

    public List<CategoryView> all() {
        return List.copyOf(byCode.values());
    }
}
