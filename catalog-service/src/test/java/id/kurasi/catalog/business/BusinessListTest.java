package id.kurasi.catalog.business;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.business.BusinessMother.BLITAR;
import static id.kurasi.catalog.business.BusinessMother.MAGERSARI;
import static id.kurasi.catalog.business.BusinessMother.described;
import static id.kurasi.catalog.business.BusinessMother.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kurasi.catalog.Api;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test asks for businesses of a name of its own, whatever else there is. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class BusinessListTest {

    private final String name = "Contoh " + UUID.randomUUID();
    private String here;
    private String there;

    @BeforeEach
    void registerBusinesses() {
        here = registered(described().with("name", name));
        there = registered(
                described().with("name", name).with("regionCode", BLITAR).with("businessScale", "LARGE"));
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.reset();
    }

    @ParameterizedTest
    @CsvSource({"35.76, here", "35.76.02, here", "35, here there", "35.05, there", "35.7, ''", "35.76.0, ''", "36, ''"})
    void findsWhatIsInARegionOrBelowItAndNotBesideIt(String region, String found) {
        assertEquals(businesses(found), ids(named(ADMIN).queryParam("region", region)));
    }

    @Test
    void findsByNibNameAndScale() {
        var nib = BusinessMother.nib();
        var third = registered(described().with("name", name + " Baru").with("nib", nib));

        assertEquals(List.of(third), ids(as(ADMIN).queryParam("nib", nib, "0000000000000")));
        assertEquals(List.of(), ids(as(ADMIN).queryParam("nib", "0000000000000")));
        assertEquals(List.of(there, here), ids(as(ADMIN).queryParam("name", name.toUpperCase(Locale.ROOT))));
        assertEquals(List.of(), ids(as(ADMIN).queryParam("name", name.substring(0, 20))));
        assertEquals(List.of(there), ids(named(ADMIN).queryParam("businessScale", "MEDIUM", "LARGE")));
    }

    @Test
    void findsTheNamedOnesAsFarAsTheCallerMaySeeThem() {
        var none = UUID.randomUUID().toString();

        assertEquals(List.of(there, here), ids(as(ADMIN).queryParam("id", here, none, there)));
        assertEquals(List.of(here), ids(as("agency~35.76").queryParam("id", here, none, there)));
        assertEquals(List.of(), ids(as(ADMIN).queryParam("id", none)));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, here there",
        "service, here there",
        "buyer~the-keranjang-bali, here there",
        "curator, here there",
        "viewer, here there",
        "viewer~35.05, there",
        "viewer~35.7, ''",
        "agency~35, here there",
        "agency~35.76, here",
        "agency~35.7, ''",
        "business~here, here",
        "business~none, ''"
    })
    void showsEachCallerWhatItMayRead(String caller, String visible) {
        var account = caller.equals("business~here") ? Api.business(here) : caller;

        assertEquals(businesses(visible), ids(named(account)));
    }

    @Test
    void visitsEachOnceThoughAllAreOfTheSameMoment() {
        TestClock.setTo(Instant.parse("2026-03-01T00:00:00Z"));
        var expected = new ArrayList<>(List.of(here, there));
        for (var i = 0; i < 3; i++) {
            expected.add(registered(described().with("name", name).with("regionCode", MAGERSARI)));
        }
        var visited = new ArrayList<String>();
        var page = list(named(ADMIN).queryParam("limit", 2));
        while (visited.addAll(page.path("items.id")) && page.path("nextCursor") != null) {
            page = list(named(ADMIN).queryParam("limit", 2).queryParam("cursor", page.<String>path("nextCursor")));
        }

        assertEquals(
                expected.stream().sorted().toList(), visited.stream().sorted().toList());
        assertNull(page.header("Link"));
    }

    private RequestSpecification named(String account) {
        return as(account).queryParam("name", name);
    }

    private static Response list(RequestSpecification request) {
        var page = request.get("/v1/businesses");
        page.then().statusCode(200);
        return page;
    }

    private static List<String> ids(RequestSpecification request) {
        return list(request).path("items.id");
    }

    /** Newest first. */
    private List<String> businesses(String names) {
        var ids = new ArrayList<String>();
        if (names.contains("there")) {
            ids.add(there);
        }
        if (List.of(names.split(" ")).contains("here")) {
            ids.add(here);
        }
        return ids;
    }
}
