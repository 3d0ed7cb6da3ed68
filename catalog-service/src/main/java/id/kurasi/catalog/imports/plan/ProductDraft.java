package id.kurasi.catalog.imports.plan;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.catalog.imports.row.RowProduct;
import id.kurasi.catalog.imports.value.CellText;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Finding;
import id.kurasi.catalog.product.ImportedProducts;
import id.kurasi.catalog.product.Ingredient;
import id.kurasi.catalog.product.KnownProduct;
import id.kurasi.catalog.product.NetContent;
import id.kurasi.catalog.product.WriteProduct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Puts together what a row says of a product and what was known of it. */
final class ProductDraft {

    private static final WriteProduct NOTHING = new WriteProduct(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    private final ImportedProducts products;

    ProductDraft(ImportedProducts products) {
        this.products = products;
    }

    WriteProduct added(RowProduct row, UUID business, Say say) {
        return merged(row, new Known(row.name(), business, NOTHING, false), say);
    }

    /** @param seen a row before said what it is: this one only adds what that left open, so that both can be sent again */
    WriteProduct revised(RowProduct row, KnownProduct known, String name, boolean seen, Say say) {
        return merged(row, new Known(name, known.facts().businessId(), known.facts(), seen), say);
    }

    private record Known(String name, UUID business, WriteProduct facts, boolean goesFirst) {

        <T> T or(T said, T known) {
            return said == null || goesFirst && known != null ? known : said;
        }

        <T> List<T> or(List<T> said, List<T> known) {
            return said.isEmpty() || goesFirst && !known.isEmpty() ? known : said;
        }
    }

    private WriteProduct merged(RowProduct row, Known as, Say say) {
        var known = as.facts();
        var category = as.or(row.category(), known.category());
        return new WriteProduct(
                as.business(),
                as.name(),
                as.or(row.brand(), known.brand()),
                category,
                as.or(row.description(), known.description()),
                as.or(row.story(), known.story()),
                as.or(row.retailPriceIdr(), known.retailPriceIdr()),
                as.or(row.producerPriceIdr(), known.producerPriceIdr()),
                netContent(row.netContent(), known.netContent()),
                as.or(row.packaging(), known.packaging()),
                as.or(row.storage(), known.storage()),
                as.or(row.shelfLifeDays(), known.shelfLifeDays()),
                composition(as.or(row.composition(), names(known.composition())), known.composition()),
                as.or(row.processes(), known.processes()),
                attributes(row.attributes(), category, known.attributes(), say),
                as.or(row.gtin(), known.gtin()),
                as.or(row.capacity(), known.capacity()),
                as.or(row.minimumOrder(), known.minimumOrder()),
                as.or(row.leadTimeDays(), known.leadTimeDays()));
    }

    static boolean isSame(NetContent one, NetContent other) {
        return one.unit().equals(other.unit()) && one.value().compareTo(other.value()) == 0;
    }

    private static NetContent netContent(NetContent said, NetContent known) {
        return said == null || known != null && isSame(said, known) ? known : said;
    }

    private static List<String> names(List<Ingredient> ingredients) {
        return ingredients.stream().map(Ingredient::ingredient).toList();
    }

    /** The same ingredients as they are known stay, with what was added to them: their origin. */
    private static List<Ingredient> composition(List<String> said, List<Ingredient> known) {
        if (said.isEmpty() || said.equals(names(known))) {
            return known;
        }
        Function<String, Ingredient> kept = name -> known.stream()
                .filter(ingredient -> ingredient.ingredient().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> new Ingredient(name, null));
        return said.stream().map(kept).toList();
    }

    private Map<String, JsonNode> attributes(
            Map<String, CellText> said, String category, Map<String, JsonNode> known, Say say) {
        if (said.isEmpty()) {
            return known;
        }
        var declared = products.attributesOf(category);
        var all = new LinkedHashMap<>(known);
        said.forEach((code, cell) -> {
            var attribute = declared.get(code);
            var value = attribute == null ? null : AttributeText.value(attribute, cell);
            if (value == null) {
                say.ofApiField(
                        "attributes." + code,
                        Finding.of(Code.ATTRIBUTE_INVALID, code, category.toUpperCase(Locale.ROOT))
                                .offering(attribute == null ? List.copyOf(declared.keySet()) : attribute.codes()));
            } else if (!known.containsKey(code) || !known.get(code).toString().equals(value.toString())) {
                all.put(code, value);
            }
        });
        return all;
    }
}
