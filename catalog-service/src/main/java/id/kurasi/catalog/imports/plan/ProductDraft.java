package id.kurasi.catalog.imports.plan;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.catalog.imports.row.RowProduct;
import id.kurasi.catalog.imports.value.CellText;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Finding;
import id.kurasi.catalog.imports.value.Words;
import id.kurasi.catalog.product.Capacity;
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
                as.or(alike(row.brand(), known.brand()), known.brand()),
                category,
                as.or(alike(row.description(), known.description()), known.description()),
                as.or(alike(row.story(), known.story()), known.story()),
                as.or(row.retailPriceIdr(), known.retailPriceIdr()),
                as.or(row.producerPriceIdr(), known.producerPriceIdr()),
                netContent(row.netContent(), known.netContent()),
                as.or(packaging(row.packaging(), known.packaging()), known.packaging()),
                as.or(row.storage(), known.storage()),
                as.or(row.shelfLifeDays(), known.shelfLifeDays()),
                composition(as.or(row.composition(), known.composition()), known.composition()),
                as.or(alike(row.processes(), known.processes()), known.processes()),
                attributes(row.attributes(), category, known.attributes(), say),
                as.or(row.gtin(), known.gtin()),
                as.or(capacity(row.capacity(), known.capacity()), known.capacity()),
                as.or(row.minimumOrder(), known.minimumOrder()),
                as.or(row.leadTimeDays(), known.leadTimeDays()));
    }

    static boolean isSame(NetContent one, NetContent other) {
        return one.unit().equals(other.unit()) && one.value().compareTo(other.value()) == 0;
    }

    private static NetContent netContent(NetContent said, NetContent known) {
        return said == null || known != null && isSame(said, known) ? known : said;
    }

    /** What differs in white space only, which a sheet does not keep, is the same. */
    private static String alike(String said, String known) {
        return said != null && known != null && inOneLine(said).equals(inOneLine(known)) ? known : said;
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** What is said twice in a list is read once. */
    private static <T> List<T> alike(List<T> said, List<T> known) {
        return said.equals(known.stream().distinct().toList()) ? known : said;
    }

    private static String packaging(String said, String known) {
        return known != null && Words.packaging(inOneLine(known)).equals(said) ? known : said;
    }

    private static Capacity capacity(Capacity said, Capacity known) {
        return said != null
                        && known != null
                        && said.perMonth().equals(known.perMonth())
                        && said.unit().equalsIgnoreCase(known.unit())
                ? known
                : said;
    }

    /** The same ingredients as they are known stay as they are written, and with their origin where none is said. */
    private static List<Ingredient> composition(List<Ingredient> said, List<Ingredient> known) {
        return alike(said, known) == known
                ? known
                : said.stream().map(one -> ingredient(one, known)).toList();
    }

    private static Ingredient ingredient(Ingredient said, List<Ingredient> known) {
        return known.stream()
                .filter(ingredient -> ingredient.ingredient().equalsIgnoreCase(said.ingredient()))
                .findFirst()
                .map(ingredient -> new Ingredient(
                        ingredient.ingredient(), said.origin() == null ? ingredient.origin() : said.origin()))
                .orElse(said);
    }

    private static boolean isSame(JsonNode said, JsonNode known) {
        return said.isNumber() && known.isNumber()
                ? said.decimalValue().compareTo(known.decimalValue()) == 0
                : said.equals(known)
                        || said.isTextual()
                                && alike(said.asText(), known.asText()).equals(known.asText());
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
            } else if (!known.containsKey(code) || !isSame(value, known.get(code))) {
                all.put(code, value);
            }
        });
        return all;
    }
}
