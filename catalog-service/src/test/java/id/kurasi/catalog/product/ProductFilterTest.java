package id.kurasi.catalog.product;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filters and orders of products that ask for more than where and what they are. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProductFilterTest {

    @Inject
    DataSource database;

    private String business;

    @BeforeEach
    void registerABusiness() {
        business = BusinessMother.registered();
    }

    @Test
    void findsByBrandBarcodeAndPrice() {
        var gtin = ProductMother.gtin();
        var cheap = ProductMother.added(
                named("Satu").with("brand", "Contoh Rasa").with("gtin", gtin).with("retailPriceIdr", 5_000));
        var dear = ProductMother.added(named("Dua").with("brand", "Contoh Lain").with("retailPriceIdr", 90_000));
        ProductMother.added(named("Tiga"));

        assertEquals(List.of(cheap), list("brand=contoh rasa"));
        assertEquals(List.of(cheap), list("gtin=" + gtin));
        assertEquals(List.of(), list("gtin=8990000000000"));
        assertEquals(List.of(dear), list("minRetailPriceIdr=5001"));
        assertEquals(List.of(cheap), list("maxRetailPriceIdr=5000"));
        assertEquals(List.of(dear, cheap), list("minRetailPriceIdr=5000&maxRetailPriceIdr=90000"));
    }

    @Test
    void findsByWhatIsSaidOfTheBusiness() {
        business = BusinessMother.registered(BusinessMother.described()
                .with("businessScale", "MEDIUM")
                .with("fosteredBy", List.of(Map.of("organisation", "dinas \"contoh\"", "since", "2024-01-01"))));
        var id = ProductMother.draft(business);

        assertEquals(List.of(id), list("businessScale=MEDIUM"));
        assertEquals(List.of(), list("businessScale=MICRO"));
        assertEquals(List.of(id), list("fosteredBy=dinas \"contoh\"&fosteredBy=x"));
        assertEquals(List.of(), list("fosteredBy=dinas"));
    }

    @ParameterizedTest
    @CsvSource({
        "name, 'Abon Batik Cuka'",
        "-name, 'Cuka Batik Abon'",
        "completeness.minimarket, 'Cuka Abon Batik'",
        "-completeness.minimarket, 'Batik Abon Cuka'"
    })
    void sortsAndWalksWithoutLossOrRepetition(String sort, String names) throws SQLException {
        complete(ProductMother.added(named("Batik")), "minimarket", 90);
        complete(ProductMother.added(named("Cuka")), "minimarket", 10);
        complete(ProductMother.added(named("Abon")), "minimarket", 80);

        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var page = as(ADMIN)
                    .queryParam("business", business)
                    .queryParam("sort", sort)
                    .queryParam("limit", 1)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/products");
            page.then().statusCode(200);
            found.addAll(page.<List<String>>path("items.name"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertEquals(List.of(names.split(" ")), found);
    }

    @Test
    void findsWhatIsCompleteEnoughForAProfile() throws SQLException {
        var half = ProductMother.draft(business);
        var whole = ProductMother.draft(business);
        complete(half, "minimarket", 50);
        complete(whole, "minimarket", 100);
        complete(half, "hotel", 100);

        assertEquals(List.of(whole), list("completeness.minimarket=51"));
        assertEquals(List.of(whole, half), list("completeness.minimarket=50"));
        assertEquals(List.of(half), list("completeness.minimarket=50&completeness.hotel=100"));
    }

    @ParameterizedTest
    @CsvSource({
        "completeness.no-such=80, completeness.no-such, UnknownProfile",
        "completeness.hotel=101, completeness.hotel, Percent",
        "completeness.hotel=x, completeness.hotel, Percent",
        "completeness.hotel=, completeness.hotel, Percent",
        "sort=completeness.no-such, sort, Sort",
        "minRetailPriceIdr=-1, minRetailPriceIdr, Min",
        "complete=1, complete, UnknownParameter"
    })
    void saysWhatAFilterDoesNotTake(String query, String field, String code) throws SQLException {
        complete(ProductMother.draft(business), "hotel", 50);

        as(ADMIN)
                .get("/v1/products?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    private Body named(String name) {
        return ProductMother.described(business).with("name", name);
    }

    private List<String> list(String query) {
        var page = as(ADMIN).get("/v1/products?business=" + business + "&" + query);
        page.then().statusCode(200);
        return page.path("items.id");
    }

    private void complete(String product, String profile, int percent) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update product_completeness set percent = ? where product_id = ? and profile = ?")) {
            update.setInt(1, percent);
            update.setObject(2, UUID.fromString(product));
            update.setString(3, profile);
            assertEquals(1, update.executeUpdate());
        }
    }
}
