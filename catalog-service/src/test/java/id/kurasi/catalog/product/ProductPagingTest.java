package id.kurasi.catalog.product;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProductPagingTest {

    private String business;

    @BeforeEach
    void registerABusiness() {
        business = BusinessMother.registered();
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt", "-createdAt"})
    void visitsEachOnceThoughAllAreOfTheSameMomentAndMoreAreAdded(String sort) {
        TestClock.setTo(Instant.parse("2026-03-01T00:00:00.123Z"));
        var present = drafts(7);
        var visited = new ArrayList<String>();
        var page = first(sort);
        visited.addAll(page.path("items.id"));

        while (page.path("nextCursor") != null) {
            assertEquals(2, page.<List<String>>path("items.id").size());
            if (visited.size() < 6) {
                ProductMother.draft(business);
            }
            page = page(sort, page.path("nextCursor"));
            visited.addAll(page.path("items.id"));
        }

        assertEquals(visited.size(), new HashSet<>(visited).size(), "visited twice");
        assertTrue(visited.containsAll(present), "left out");
    }

    @Test
    void sortsByTheTimeOfCreation() {
        var ids = new ArrayList<String>();
        // against the order of their ids
        for (var day : List.of("2026-03-03", "2026-03-02", "2026-03-01")) {
            TestClock.setTo(Instant.parse(day + "T00:00:00Z"));
            ids.add(0, ProductMother.draft(business));
        }

        assertEquals(ids.subList(0, 2), first("createdAt").path("items.id"));
        assertEquals(
                List.of(ids.get(2)),
                page("createdAt", first("createdAt").path("nextCursor")).path("items.id"));
        assertEquals(List.of(ids.get(2), ids.get(1)), first("-createdAt").path("items.id"));
    }

    @Test
    void saysInALinkWhereItGoesOnUntilItDoesNot() {
        var ids = drafts(3);
        var first = first("createdAt");
        var link = first.header("Link");
        assertTrue(link.matches("</v1/products\\?[^>]+>; rel=\"next\""), link);

        as(ADMIN)
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .body("items.id", contains(ids.get(2)))
                .body("nextCursor", nullValue())
                .header("Link", nullValue());
    }

    @Test
    void takesACursorOfTheSameQueryOnly() {
        drafts(3);
        var cursor = first("createdAt").<String>path("nextCursor");

        garbled(page("-createdAt", cursor));
        garbled(as(ADMIN)
                .queryParam("sort", "createdAt")
                .queryParam("cursor", cursor)
                .get("/v1/products"));
        garbled(as(ADMIN)
                .queryParam("business", business)
                .queryParam("state", "DRAFT")
                .queryParam("sort", "createdAt")
                .queryParam("cursor", cursor)
                .get("/v1/products"));
        garbled(as("curator")
                .queryParam("business", business)
                .queryParam("sort", "createdAt")
                .queryParam("cursor", cursor)
                .get("/v1/products"));
        assertEquals(200, page("createdAt", cursor).statusCode());
    }

    @Test
    void takesNoCursorOfAnotherList() {
        drafts(2);
        var cursor = as(ADMIN).queryParam("limit", 1).get("/v1/products").path("nextCursor");

        garbled(as(ADMIN).queryParam("cursor", cursor).get("/v1/businesses"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "*", "cDQy", "e30"})
    void refusesWhatIsNoCursor(String cursor) {
        garbled(page("createdAt", cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "yesterday", "2026-03-01T00:00:00Z\u0000"})
    void refusesACursorWithAForgedKey(String key) {
        drafts(3);
        var cursor = first("createdAt").<String>path("nextCursor");
        var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\u001f");
        var forged = String.join("\u001f", parts[0], parts[1], key);

        garbled(page(
                "createdAt",
                Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "-", "+createdAt", "createdAt,name", "p.createdAt", "nib"})
    void refusesASortThatIsNotDeclared(String sort) {
        first(sort)
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"))
                .body("violations.code", contains("Sort"));
    }

    private List<String> drafts(int number) {
        var ids = new ArrayList<String>();
        for (var i = 0; i < number; i++) {
            ids.add(ProductMother.draft(business));
        }
        return ids;
    }

    private Response first(String sort) {
        return as(ADMIN)
                .queryParam("business", business)
                .queryParam("sort", sort)
                .queryParam("limit", 2)
                .get("/v1/products");
    }

    private Response page(String sort, String cursor) {
        return as(ADMIN)
                .queryParam("business", business)
                .queryParam("sort", sort)
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/v1/products");
    }

    private static void garbled(Response answer) {
        answer.then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", contains("cursor"))
                .body("violations.code", contains("Cursor"));
    }
}
