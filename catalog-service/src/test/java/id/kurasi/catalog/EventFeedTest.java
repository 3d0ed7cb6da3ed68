package id.kurasi.catalog;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.put;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@Timeout(60)
class EventFeedTest {

    private static final int WRITERS = 8;
    private static final int CREATIONS = 12;

    @Inject
    DataSource database;

    @Test
    void aFollowerGetsEveryCreationOfManyWritersOnceInOneOrder() throws Exception {
        var start = endOfFeed();
        var threads = Executors.newFixedThreadPool(WRITERS);
        try {
            var ready = new CountDownLatch(WRITERS);
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(any -> threads.submit(writer(ready)))
                    .toList();
            var written = WRITERS * CREATIONS;

            var followed = follow(start, "business.registered", 7, written);

            var created = new ArrayList<String>();
            for (var writer : writers) {
                var own = writer.get();
                assertEquals(own, followed.stream().filter(own::contains).toList(), "not in the order of its writer");
                created.addAll(own);
            }
            assertEquals(
                    created.stream().sorted().toList(),
                    followed.stream().sorted().toList());
            assertEquals(followed, follow(start, "business.registered", 100, written), "another order the second time");
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<List<String>> writer(CountDownLatch ready) {
        return () -> {
            ready.countDown();
            ready.await();
            return IntStream.range(0, CREATIONS)
                    .mapToObj(any -> BusinessMother.registered())
                    .toList();
        };
    }

    @Test
    void anEventOfATransactionThatCommitsLateIsNotSkipped() throws Exception {
        var start = endOfFeed();
        var early = UUID.randomUUID();
        String later;
        String meanwhile;
        try (var open = new OpenTransaction(database)) {
            probe(open, "probe-late.happened", early);
            later = BusinessMother.registered();

            // whatever is shown already, the follower goes on from there
            meanwhile = events(start, "&types=probe-late.*&types=business.registered")
                    .body("items.subject", not(contains(early.toString())))
                    .extract()
                    .path("nextCursor");
            open.commit();
        }
        assertEquals(List.of(early.toString()), follow(meanwhile, "probe-late.*", 1, 1));
        assertEquals(List.of(early.toString(), later), follow(start, "probe-late.*&types=business.registered", 100, 2));
    }

    @Test
    void whatIsRolledBackNeverHappened() throws Exception {
        var start = endOfFeed();
        try (var open = new OpenTransaction(database)) {
            probe(open, "probe-undone.happened", UUID.randomUUID());
        }
        var id = BusinessMother.registered();

        assertEquals(List.of(id), follow(start, "probe-undone.*&types=business.registered", 100, 1));
    }

    @Test
    void waitsUntilSomethingHappens() throws Exception {
        var start = endOfFeed();
        var answer = CompletableFuture.supplyAsync(() -> events(start, "&types=probe-awaited.*&wait=30"));

        assertThrows(TimeoutException.class, () -> answer.get(700, TimeUnit.MILLISECONDS));
        var id = UUID.randomUUID();
        try (var happening = new OpenTransaction(database)) {
            probe(happening, "probe-awaited.happened", id);
            happening.commit();
        }

        answer.get(15, TimeUnit.SECONDS).statusCode(200).body("items.subject", contains(id.toString()));
    }

    @Test
    void waitsNoLongerThanAsked() {
        var before = System.nanoTime();

        events(null, "&types=probe-never.*&wait=1").statusCode(200).body("items", empty());

        var waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
        assertTrue(waited >= 900, "answered after " + waited + " ms");
    }

    @Test
    void tellsWhatHappenedToAProductAsCloudEventsOfTheAskedTypes() throws Exception {
        var start = endOfFeed();
        var business = BusinessMother.registered();
        var id = ProductMother.draft(business);
        var path = "/v1/products/" + id;
        put(ADMIN, path, Api.etag(path), ProductMother.described(business).with("brand", "Contoh Rasa"))
                .statusCode(200);
        ProductMother.act(id, "publish");
        ProductMother.act(id, "archive");

        assertEquals(List.of(id, id, id, id), follow(start, "product.*", 2, 4));
        assertEquals(List.of(id), follow(start, "product.revised", 2, 1));
        assertEquals(List.of(business, id), follow(start, "business.registered&types=product.published", 100, 2));
        events(start, "&types=product.*")
                .body(
                        "items.type",
                        contains(
                                "id.kurasi.product.created",
                                "id.kurasi.product.revised",
                                "id.kurasi.product.published",
                                "id.kurasi.product.archived"))
                .body("items.specversion", everyItem(equalTo("1.0")))
                .body("items.source", everyItem(equalTo("/catalog")))
                .body("items.data.businessId", everyItem(equalTo(business)))
                .body("items.data.state", contains("DRAFT", "DRAFT", "PUBLISHED", "ARCHIVED"))
                .body("items.data.revision", contains(1, 2, 2, 2))
                .body("items.data.compositionRevision", contains(1, 1, 1, 1))
                .body("items.data.version", contains(0, 1, 2, 3))
                .body("items.data", everyItem(allOf(hasKey("storage"), hasKey("shelfLifeDays"), not(hasKey("name")))));
        events(start, "&types=business.registered")
                .body("items.data.businessScale", contains("MICRO"))
                .body("items.data.regionCode", everyItem(notNullValue()))
                .body("items.data.version", contains(0))
                .body("items.data", everyItem(not(hasKey("name"))));
    }

    @Test
    void aRefusedRequestLeavesNoEvent() throws Exception {
        var start = endOfFeed();
        var id = ProductMother.published(BusinessMother.registered());
        as(ADMIN).post("/v1/products/" + id + "/publish").then().statusCode(409);
        ProductMother.act(id, "archive");

        assertEquals(List.of(id, id, id), follow(start, "product.*", 100, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=x",
                "after=cHg",
                "after=cDE4NDQ2NzQ0MDczNzA5NTUxNjE1",
                "limit=0",
                "limit=101",
                "wait=31",
                "wait=-1",
                "types=product",
                "types=PRODUCT.created",
                "types=%25.%25"
            })
    void refusesWhatItDoesNotTake(String query) {
        as(ADMIN)
                .urlEncodingEnabled(false)
                .get("/v1/events?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", everyItem(equalTo(query.substring(0, query.indexOf('=')))))
                .body("violations.size()", equalTo(1));
    }

    private static void probe(OpenTransaction transaction, String type, UUID subject) throws Exception {
        transaction.execute(
                "insert into event (id, type, subject, time, data) values (?, ?, ?, now(), '{}')",
                UUID.randomUUID(),
                "id.kurasi." + type,
                subject);
    }

    /** Subjects of the events as a follower gets them, page by page, until there are so many and no more. */
    private static List<String> follow(String start, String types, int limit, int events) {
        var subjects = new ArrayList<String>();
        var cursor = start;
        List<Map<String, Object>> items;
        do {
            var wait = subjects.size() < events ? 10 : 0;
            Response page = events(cursor, "&types=" + types + "&limit=" + limit + "&wait=" + wait)
                    .statusCode(200)
                    .extract()
                    .response();
            items = page.path("items");
            items.forEach(item -> subjects.add((String) item.get("subject")));
            cursor = page.path("nextCursor");
        } while (!items.isEmpty());
        return subjects;
    }

    /** A cursor after all that was written so far. */
    private String endOfFeed() throws SQLException {
        String cursor = null;
        Response page;
        do {
            page = events(cursor, "&limit=100").statusCode(200).extract().response();
            cursor = page.path("nextCursor");
        } while (!page.<List<?>>path("items").isEmpty() || isBehind());
        return cursor;
    }

    private boolean isBehind() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select exists (select 1 from event where position is null)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static ValidatableResponse events(String after, String more) {
        return get(ADMIN, "/v1/events?" + (after == null ? more.substring(1) : "after=" + after + more));
    }
}
