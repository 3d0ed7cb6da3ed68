package id.kurasi.catalog.product.completeness;

import id.kurasi.catalog.category.Attribute;
import id.kurasi.catalog.category.CategoryTree;
import id.kurasi.catalog.product.ProductFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How complete a product is by a profile: the weight of what is given in the weight of all that is asked for, in whole
 * percent, rounded down, so that 100 means that nothing is missing. What its category requires is asked for by every profile,
 * with weight 1.
 */
final class Measure {

    static final String ATTRIBUTES = "attributes.";
    static final String PHOTOS = "photos";

    /** What of a product may be asked for, apart from photos and attributes. */
    static final Map<String, Function<ProductFacts, Object>> FIELDS = fields();

    private final CategoryTree tree;

    Measure(CategoryTree tree) {
        this.tree = tree;
    }

    /** @param category which requires it; null when it is the profile that does */
    record Missing(String field, String category) {}

    record Result(String profile, int percent, List<Missing> missing) {}

    Result of(ProductFacts product, int photos, Profile profile) {
        var path = tree.pathOf(product.category());
        var declared = tree.attributesOf(product.category());
        var sum = new Sum();
        for (var requirement : profile.requirements()) {
            if (requirement.concerns(path) && canBeGiven(requirement.field(), declared)) {
                var given = given(requirement, product, photos);
                sum.add(requirement.weight(), given, new Missing(requirement.field(), null));
            }
        }
        for (var attribute : declared.values()) {
            var field = ATTRIBUTES + attribute.code();
            if (attribute.required() && profile.of(field, path).isEmpty()) {
                sum.add(1, product.attributes().containsKey(attribute.code()), new Missing(field, attribute.from()));
            }
        }
        return sum.result(profile.code());
    }

    private static boolean canBeGiven(String field, Map<String, Attribute> declared) {
        return !field.startsWith(ATTRIBUTES) || declared.containsKey(field.substring(ATTRIBUTES.length()));
    }

    private static boolean given(Requirement requirement, ProductFacts product, int photos) {
        var field = requirement.field();
        if (field.equals(PHOTOS)) {
            return photos >= (requirement.minimum() == null ? 1 : requirement.minimum());
        }
        if (field.startsWith(ATTRIBUTES)) {
            return product.attributes().containsKey(field.substring(ATTRIBUTES.length()));
        }
        var value = FIELDS.get(field).apply(product);
        return value != null
                && !(value instanceof String text && text.isBlank())
                && !(value instanceof Collection<?> list && list.isEmpty());
    }

    private static final class Sum {
        private final List<Missing> missing = new ArrayList<>();
        private int all;
        private int given;

        void add(int weight, boolean isGiven, Missing otherwise) {
            all += weight;
            if (isGiven) {
                given += weight;
            } else {
                missing.add(otherwise);
            }
        }

        Result result(String profile) {
            return new Result(profile, all == 0 ? 100 : 100 * given / all, missing);
        }
    }

    private static Map<String, Function<ProductFacts, Object>> fields() {
        var fields = new LinkedHashMap<String, Function<ProductFacts, Object>>();
        fields.put("brand", ProductFacts::brand);
        fields.put("description", ProductFacts::description);
        fields.put("story", ProductFacts::story);
        fields.put("retailPriceIdr", ProductFacts::retailPriceIdr);
        fields.put("producerPriceIdr", ProductFacts::producerPriceIdr);
        fields.put("netContent", ProductFacts::netContent);
        fields.put("packaging", ProductFacts::packaging);
        fields.put("storage", ProductFacts::storage);
        fields.put("shelfLifeDays", ProductFacts::shelfLifeDays);
        fields.put("composition", ProductFacts::composition);
        fields.put("processes", ProductFacts::processes);
        fields.put("gtin", ProductFacts::gtin);
        fields.put("capacity", ProductFacts::capacity);
        fields.put("minimumOrder", ProductFacts::minimumOrder);
        fields.put("leadTimeDays", ProductFacts::leadTimeDays);
        return fields;
    }
}
