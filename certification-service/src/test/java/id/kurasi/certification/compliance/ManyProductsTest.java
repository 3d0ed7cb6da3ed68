package id.kurasi.certification.compliance;

import static id.kurasi.certification.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.certificate.CertificateMother;
import id.kurasi.certification.certificate.CertificateMother.Held;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole round's products in one call. */
@ServiceTest
class ManyProductsTest {

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    private static Map<String, Object> snack(UUID business, UUID product) {
        return new HashMap<>(
                Map.of("productId", product, "businessId", business, "category", "SNACK", "businessScale", "MICRO"));
    }

    private static List<Map<String, Object>> snacks(int count, Held last) {
        var products = new ArrayList<Map<String, Object>>();
        while (products.size() < count - 1) {
            products.add(snack(UUID.randomUUID(), UUID.randomUUID()));
        }
        products.add(snack(last.business(), last.product()));
        return products;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1000})
    void areAnsweredInOrderWithThreeStatementsHoweverManyTheyAre(int count) {
        CatalogOfTests.isWell();
        var held = CertificateMother.verified();
        var products = snacks(count, held);
        statements.forget();

        var answer = as("service")
                .body(Map.of("on", "2026-11-21", "profile", "minimarket", "products", products))
                .post("/v1/compliance-checks")
                .then()
                .statusCode(200);
        var said = statements.ofWhoRead("obligation");

        assertEquals(3, said.size(), said::toString);
        answer.body("results", hasSize(count))
                .body("results[" + (count - 1) + "].requirements[0].outcome", equalTo("SATISFIED"))
                .body(
                        "results.productId",
                        equalTo(products.stream()
                                .map(it -> it.get("productId").toString())
                                .toList()));
    }
}
