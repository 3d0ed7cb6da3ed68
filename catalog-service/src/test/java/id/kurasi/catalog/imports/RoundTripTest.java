package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.put;
import static id.kurasi.catalog.category.CategoryMother.attribute;
import static id.kurasi.catalog.category.CategoryMother.choice;
import static id.kurasi.catalog.category.CategoryMother.declared;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.category.CategoryMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that was exported says, imported again, nothing new: whatever stands in it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RoundTripTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> businesses = new ArrayList<>();

    @BeforeEach
    void registerAwkwardBusinesses() {
        businesses.clear();
        register(BusinessMother.described()
                .with("name", "=Sari; \"Rasa\", & 'Co' " + mark)
                .with("nib", "0" + BusinessMother.nib().substring(1))
                .with("taxRegistered", true)
                .with("scaleBasis", "SALES")
                .with("industryScale", "MEDIUM")
                .with("categories", List.of("BATIK", "SNACK"))
                .with("kbli", List.of(kbli("2020", "13134"), kbli("2025", "13133"), kbli("2020", "10794")))
                .with(
                        "fosteredBy",
                        List.of(
                                fostered("dinas; bidang IKM, \"seksi\"", "2023-01-10"),
                                fostered("dekranasda", "2024-02-29"),
                                fostered("dulu", "2020-01-01", "2021-01-01")))
                .with(
                        "memberships",
                        List.of(
                                membership("INDUSTRY_CENTRE", "-Sentra; Maja"),
                                membership("INDUSTRY_CENTRE", "Sentra \"Wastra\", Maja"),
                                membership("ASSOCIATION", "@paguyuban  lama"),
                                membership("COMMUNITY", "Komunitas Kreatif"),
                                membership("INCLUSIVE_COMMUNITY", "Komunitas Inklusif"))));
        register(BusinessMother.described()
                .with("name", "-1 " + mark)
                .with("regionCode", "35.76")
                .with("taxRegistered", false));
        register(BusinessMother.described().with("name", "[" + mark.replaceAll("\\D", "") + "]"));
    }

    private void register(Body business) {
        businesses.add(BusinessMother.registered(business));
    }

    private static Map<String, Object> kbli(String version, String code) {
        return Map.of("version", version, "code", code);
    }

    private static Map<String, Object> fostered(String by, String since) {
        return Map.of("organisation", by, "since", since);
    }

    private static Map<String, Object> fostered(String by, String since, String until) {
        return Map.of("organisation", by, "since", since, "until", until);
    }

    private static Map<String, Object> membership(String kind, String name) {
        return Map.of("kind", kind, "name", name);
    }

    @ParameterizedTest
    @CsvSource({"csv, id", "csv, en", "xlsx, id", "xlsx, en"})
    void businessesStayAsTheyAre(String format, String headers) {
        var before = shown("/v1/businesses/", businesses);

        var done = imported("businesses", "id", format, headers);

        assertEquals(Map.of("UNCHANGED", businesses.size()), done.rows(), () -> done.all()
                .prettify());
        assertEquals(List.of(), done.codes());
        assertEquals(before, shown("/v1/businesses/", businesses));
    }

    @ParameterizedTest
    @CsvSource({"csv, id", "csv, en", "xlsx, id", "xlsx, en"})
    void productsStayAsTheyAre(String format, String headers) {
        var products = awkwardProducts();
        var before = shown("/v1/products/", products);

        var done = imported("products", "business", format, headers);

        assertEquals(Map.of("UNCHANGED", products.size()), done.rows(), () -> done.all()
                .prettify());
        assertEquals(List.of(), done.codes());
        assertEquals(before, shown("/v1/products/", products));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatIsCorrectedInTheSheetChangesAndNothingElse(String format) throws IOException {
        var product = ProductMother.added(ProductMother.described(businesses.get(0))
                .with("composition", List.of(ingredient("gula, merah", "PLANT"), ingredient("garam", "MINERAL"))));
        var path = "/v1/products/" + product;
        put(
                        ADMIN,
                        path,
                        Api.etag(path),
                        ProductMother.described(businesses.get(0))
                                .with("composition", List.of(ingredient("air", null))))
                .statusCode(200);
        var sheet = List.of(
                List.of("ID usaha", "ID produk", "Komposisi"),
                List.of(
                        businesses.get(0),
                        product,
                        "\"gula, merah\" (nabati); garam; Air (Mineral); gelatin (hewani)"));

        var done = (format.equals("csv") ? csv(sheet) : Sent.xlsx(sheet.toArray(List[]::new)))
                .by(ADMIN)
                .done();

        assertEquals(Map.of("UPDATED", 1), done.rows());
        assertEquals(
                List.of(
                        ingredient("gula, merah", "PLANT"),
                        ingredient("garam", null),
                        ingredient("air", "MINERAL"),
                        ingredient("gelatin", "ANIMAL")),
                get(ADMIN, path).extract().path("composition"));
    }

    private static Sent csv(List<List<String>> rows) {
        return Sent.csv(rows.stream()
                .map(row -> String.join(
                        ";",
                        row.stream()
                                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                .toList()))
                .toArray(String[]::new));
    }

    private Sent.Done imported(String list, String filter, String format, String headers) {
        var sheet = Sent.as(ADMIN)
                .accept("*/*")
                .queryParam(filter, businesses)
                .queryParam("headers", headers)
                .get("/v1/" + list + "." + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Sent.bytes(sheet, list + "." + format).by(ADMIN).done();
    }

    private static Map<String, Object> shown(String path, List<String> ids) {
        var shown = new HashMap<String, Object>();
        ids.forEach(id -> shown.put(id, get(ADMIN, path + id).extract().path("$")));
        return shown;
    }

    private static Map<String, Object> ingredient(String name, String origin) {
        var ingredient = new HashMap<String, Object>();
        ingredient.put("ingredient", name);
        ingredient.put("origin", origin);
        return ingredient;
    }

    private List<String> awkwardProducts() {
        var category = CategoryMother.below(null);
        declared(category, "note", attribute("TEXT"));
        declared(category, "pieces", attribute("INTEGER"));
        declared(category, "length", attribute("NUMBER").with("unit", "cm"));
        declared(category, "washable", attribute("BOOLEAN"));
        declared(category, "since", attribute("DATE"));
        declared(category, "dye", choice("CHOICE", "NATURAL", "SYNTHETIC"));
        declared(category, "colours", choice("CHOICES", "RED", "BLUE"));
        var described = ProductMother.described(businesses.get(0));
        var attributes = new Body()
                .with("note", "=007; \"tujuh\"")
                .with("pieces", 123_456_789_000L)
                .with("length", new BigDecimal("12.345"))
                .with("washable", false)
                .with("since", "2024-02-29")
                .with("dye", "NATURAL")
                .with("colours", List.of("RED", "BLUE"));
        return Arrays.asList(
                ProductMother.added(described
                        .with("name", "=HYPERLINK(\"x\"); keripik, pedas")
                        .with("brand", "+62  Rasa")
                        .with("description", "- renyah,\n\"gurih\";\n\n'tipis'")
                        .with("story", "@home\r\nsejak 1998")
                        .with("composition", awkwardIngredients())
                        .with("processes", List.of("FRYING", "penggorengan", "Diaduk, lalu; dicetak", "3. dikemas"))
                        .with("retailPriceIdr", 1_000_000_000)
                        .with("producerPriceIdr", 999)
                        .with("netContent", Map.of("value", new BigDecimal("12.345"), "unit", "g"))
                        .with("packaging", "plastik")
                        .with("storage", "FROZEN")
                        .with("shelfLifeDays", 1)
                        .with("gtin", ProductMother.gtin())
                        .with("capacity", Map.of("perMonth", 1_000_000, "unit", "m²/hari"))
                        .with("minimumOrder", 1_000_000)
                        .with("leadTimeDays", 0)
                        .with("attributes", Map.of("allergens", List.of("SOY", "MILK")))),
                ProductMother.added(described
                        .with("name", "(Promo) 50%")
                        .with("category", category)
                        .with("composition", List.of())
                        .with("processes", List.of())
                        .with("netContent", Map.of("value", new BigDecimal("0.500"), "unit", "kg"))
                        .with("capacity", Map.of("perMonth", 12, "unit", "Lusin"))
                        .with("attributes", attributes)),
                ProductMother.published(businesses.get(1)),
                ProductMother.added(ProductMother.described(businesses.get(2))
                        .with("name", "'-1")
                        .with("category", category)
                        .with("attributes", Map.of("length", -1.5, "note", "x"))));
    }

    private static List<Map<String, Object>> awkwardIngredients() {
        return List.of(
                ingredient("gula, merah", "PLANT"),
                ingredient("garam; laut", "MINERAL"),
                ingredient("kedelai", "PLANT"),
                ingredient("minyak (nabati)", null),
                ingredient("kulit \"sapi\"", "ANIMAL"),
                ingredient("ragi (segar)", "MICROBIAL"),
                ingredient("1. air 2. es", null),
                ingredient("dan  gula", null),
                ingredient("-tepung", null),
                ingredient("kedelai", "PLANT"),
                ingredient("tepung (terigu", null));
    }
}
