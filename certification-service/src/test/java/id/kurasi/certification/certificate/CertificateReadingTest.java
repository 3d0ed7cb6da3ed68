package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.Api;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.meaning.Meaning;
import id.kurasi.kit.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CertificateReadingTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    @AfterEach
    void timeGoesOn() {
        TestClock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 200",
        "service, 200",
        "agency~35.76, 200",
        "agency~35, 200",
        "agency~35.05, 404",
        "agency~35.7, 404",
        "viewer, 200",
        "viewer~35.76, 200",
        "viewer~51, 404",
        "business~00000000-0000-4000-8000-000000000000, 404",
        "business~nonsense, 404",
        "curator, 403",
        "buyer~the-keranjang-bali, 403",
    })
    void showsACertificateToWhomItConcerns(String account, int status) {
        var held = CertificateMother.recorded();

        get(account, held.path()).statusCode(status);
        get(account, held.path() + "/history").statusCode(status);
        if (status != 403) {
            get(account, "/v1/certificates?business=" + held.business())
                    .statusCode(200)
                    .body("items.id", status == 200 ? contains(held.id().toString()) : empty());
        }
    }

    @Test
    void offersOnlyWhatTheCallerCanDo() {
        var held = CertificateMother.recorded();

        get(AGENCY, held.path())
                .body(
                        "allowedActions",
                        contains(
                                "change",
                                "verify",
                                "revoke",
                                "link-product",
                                "unlink-product",
                                "add-evidence",
                                "remove-evidence"));
        get(Api.business(held.business()), held.path())
                .body(
                        "allowedActions",
                        contains("change", "link-product", "unlink-product", "add-evidence", "remove-evidence"));
        get("viewer", held.path()).body("allowedActions", empty());
    }

    @Test
    void isNotReadTwiceByWhoHasItAlready() {
        var held = CertificateMother.recorded();
        var tag = get(AGENCY, held.path()).extract().header("ETag");

        as(AGENCY)
                .header("If-None-Match", tag)
                .get(held.path())
                .then()
                .statusCode(304)
                .body(emptyString());
        CertificateMother.verify(held);
        as(AGENCY).header("If-None-Match", tag).get(held.path()).then().statusCode(200);
    }

    @Test
    void tellsWhatItMeantOnAnotherDay() {
        var held = CertificateMother.verifiedPirt("2028-06-30");

        get(AGENCY, held.path() + "?on=2028-06-30")
                .body("meaning", equalTo("EXPIRING"))
                .body("meaningOn", equalTo("2028-06-30"));
        get(AGENCY, held.path() + "?on=2028-07-01").body("meaning", equalTo("EXPIRED"));
        get(AGENCY, held.path() + "?on=2028-02-30").statusCode(400);
        get(AGENCY, held.path() + "?on=2200-01-01").statusCode(400);
    }

    @Test
    void beginsTheDayWhenItBeginsInJakarta() {
        var held = CertificateMother.verifiedPirt("2028-06-30");

        TestClock.setTo(Instant.parse("2028-06-30T16:59:59Z"));
        get(AGENCY, held.path()).body("meaning", equalTo("EXPIRING"));
        TestClock.setTo(Instant.parse("2028-06-30T17:00:00Z"));
        get(AGENCY, held.path()).body("meaning", equalTo("EXPIRED")).body("meaningOn", equalTo("2028-07-01"));
    }

    @Test
    void remembersTheDaysOfASuspension() {
        var held = CertificateMother.suspended();
        var suspendedOn = LocalDate.now(Clock.system(JAKARTA));
        TestClock.setTo(Instant.now().plus(Duration.ofDays(10)));
        CertificateMother.act(held.path(), "reinstate");

        get(AGENCY, held.path()).body("meaning", equalTo("VALID"));
        get(AGENCY, held.path() + "?on=" + suspendedOn.plusDays(9)).body("meaning", equalTo("SUSPENDED"));
        get(AGENCY, held.path() + "?on=" + suspendedOn.plusDays(10)).body("meaning", equalTo("VALID"));
        get(AGENCY, held.path() + "?on=" + suspendedOn.minusDays(1)).body("meaning", equalTo("VALID"));
    }

    @Test
    void findsCertificatesByWhatTheyAre() {
        var held = CertificateMother.verified();
        var of = "/v1/certificates?business=" + held.business();
        CertificateMother.record(Paper.trademark(held.business()));

        get(AGENCY, of + "&type=TRADEMARK").body("items.type", contains("TRADEMARK"));
        get(AGENCY, of + "&type=TRADEMARK&type=HALAL").body("items.type", containsInAnyOrder("TRADEMARK", "HALAL"));
        get(AGENCY, of + "&state=VERIFIED").body("items.id", contains(held.id().toString()));
        get(AGENCY, of + "&product=" + held.product())
                .body("items.id", contains(held.id().toString()));
        get(AGENCY, of + "&product=" + UUID.randomUUID()).body("items", empty());
        get(AGENCY, of + "&region=35").body("items.state", containsInAnyOrder("VERIFIED", "RECORDED"));
        get(AGENCY, of + "&region=35.7").statusCode(400);
        get(AGENCY, of + "&region=51").body("items", empty());
        get(FOREIGN_AGENCY, of).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt", "-createdAt", "expiresOn", "-expiresOn"})
    void givesEveryCertificateOnceInPages(String sort) {
        var business = CatalogOfTests.business();
        var recorded = new HashSet<String>();
        for (var end : List.of("2027-01-01", "2027-01-01", "2028-01-01", "2026-12-31")) {
            recorded.add(CertificateMother.record(Paper.pirt(business, end)));
        }
        recorded.add(CertificateMother.record(Paper.halal(business)));

        var seen = new ArrayList<String>();
        var keys = new ArrayList<String>();
        String cursor = null;
        do {
            var page = as(AGENCY)
                    .queryParam("business", business)
                    .queryParam("limit", 2)
                    .queryParam("sort", sort);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor)).get("/v1/certificates");
            seen.addAll(answer.<List<String>>path("items.id"));
            answer.<List<Map<String, String>>>path("items")
                    .forEach(item -> keys.add(String.valueOf(item.get(sort.replace("-", "")))));
            cursor = answer.path("nextCursor");
        } while (cursor != null);

        assertEquals(recorded.size(), seen.size());
        assertEquals(recorded, seen.stream().map(id -> "/v1/certificates/" + id).collect(Collectors.toSet()));
        var inOrder = new ArrayList<>(keys);
        inOrder.sort(sort.startsWith("-") ? Comparator.reverseOrder() : Comparator.naturalOrder());
        assertEquals(inOrder, keys);
    }

    /** The filter decides by SQL, what is listed by {@link Meaning#on}: for every kind of certificate on many days the same. */
    @Test
    void listsByMeaningWhatEachCertificateMeans() {
        var business = CatalogOfTests.business();
        certificatesOfEveryKind(business);
        var list = "/v1/certificates?limit=100&business=" + business;
        for (var days : List.of(0, 1, 9, 10, 11, 50, 89, 90, 91, 110, 111, 2000, 4000)) {
            TestClock.setTo(Instant.now().plus(Duration.ofDays(days)));
            var meanings = meanings(list);
            for (var meaning : Meaning.values()) {
                var expected = new HashMap<>(meanings);
                expected.values().removeIf(other -> !other.equals(meaning.name()));
                assertEquals(expected, meanings(list + "&meaning=" + meaning), meaning + " in " + days + " days");
            }
        }
    }

    private static Map<String, String> meanings(String list) {
        List<Map<String, String>> items =
                get(AGENCY, list).statusCode(200).extract().path("items");
        return items.stream().collect(Collectors.toMap(item -> item.get("id"), item -> item.get("meaning")));
    }

    private static void certificatesOfEveryKind(UUID business) {
        var today = LocalDate.now(Clock.system(JAKARTA));
        for (var path :
                List.of("", "verify", "verify suspend", "verify suspend reinstate", "verify revoke", "revoke")) {
            for (var days : List.of(-1, 0, 10, 90, 91, 110)) {
                bring(Paper.pirt(business, today.plusDays(days).toString()), path);
            }
            bring(Paper.halal(business), path);
            bring(Paper.trademark(business), path);
        }
    }

    private static void bring(Paper paper, String verbs) {
        var path = CertificateMother.record(paper);
        for (var verb : verbs.split(" ")) {
            if (verb.equals("verify")) {
                Api.post(AGENCY, path + "/verify", "{\"method\": \"ORIGINAL_SEEN\"}")
                        .statusCode(200);
            } else if (!verb.isEmpty()) {
                CertificateMother.act(path, verb);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=x",
                "cursor=zzz",
                "sort=number",
                "meaning=FINE",
                "state=valid",
                "business=nope",
                "region=Mojokerto",
                "region=99.99.99.9999",
                "expiringWithin=90",
                "q=x"
            })
    void refusesAQueryThatItDoesNotUnderstandAndNamesTheParameter(String query) {
        get(ADMIN, "/v1/certificates?" + query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(startsWith(query.substring(0, query.indexOf('=')))))
                .body("stackTrace", nullValue())
                .body("detail", not(equalTo("")));
    }
}
