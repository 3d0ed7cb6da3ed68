package id.kurasi.certification.programme;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.programme.Planned.places;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.ServiceTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test asks for programmes of a fiscal year of its own, whatever else there is. */
@ServiceTest
class ProgrammeListTest {

    private static final AtomicInteger YEARS = new AtomicInteger(2100);

    private final int year = YEARS.getAndIncrement();
    private final Map<String, String> made = new LinkedHashMap<>();

    @BeforeEach
    void planProgrammes() {
        made.put("province", ProgrammeMother.opened(plan("35").allocating(places("35", 1, 5))));
        made.put("city", ProgrammeMother.opened(plan("35.76").allocating(places("35.76", 1, 0))));
        made.put("district", ProgrammeMother.drafted(plan("35.76.02").allocating(places("35.76.02", 1, 5))));
        made.put(
                "regency",
                ProgrammeMother.opened(plan("35.05")
                        .with("offers", List.of(Map.of("type", "PIRT")))
                        .with("fundingSource", "DAK")
                        .allocating()));
    }

    private Planned plan(String region) {
        return Planned.halal().in(region).with("fiscalYear", year);
    }

    @ParameterizedTest
    @CsvSource({
        "type=HALAL, district city province",
        "type=PIRT, regency",
        "type=PIRT&type=HALAL, regency district city province",
        "fundingSource=DAK, regency",
        "region=35.76, district city",
        "region=35.7, ''",
        "state=DRAFT, district",
        "withPlaces=true, district province",
        "withPlaces=false, regency city",
        "sort=createdAt, province city district regency",
        "sort=fiscalYear&state=OPEN&type=PIRT, regency"
    })
    void findsByWhatIsAsked(String query, String expected) {
        if (query.equals("region=35.7")) {
            get(ADMIN, list() + "&" + query).statusCode(400);
        } else {
            assertEquals(names(expected), found(ADMIN, query));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "admin, regency district city province",
        "service, regency city province",
        "viewer, regency city province",
        "viewer~35.76, city province",
        "viewer~35, regency city province",
        "viewer~35.05.18, regency province",
        "agency~35, regency district city province",
        "agency~35.76, district city province",
        "agency~35.76.02, district city province",
        "agency~35.76.01, city province",
        "agency~35.05, regency province",
        "agency~51, ''"
    })
    void showsEachCallerWhatItMayRead(String account, String expected) {
        assertEquals(names(expected), found(account, "limit=100"));
        var readable = names(expected);
        made.forEach((name, path) -> get(account, path).statusCode(readable.contains(name) ? 200 : 404));
        made.forEach((name, path) -> get(account, path + "/history").statusCode(readable.contains(name) ? 200 : 404));
    }

    @Test
    void goesOnWhereThePartBeforeEnded() {
        var all = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(ADMIN).queryParam("limit", 1).queryParam("fiscalYear", year);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/facilitation-programmes")
                    .then()
                    .statusCode(200)
                    .extract();
            all.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertEquals(found(ADMIN, "limit=100"), named(all));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fiscalYear=26", "state=open", "withPlaces=maybe", "region=Jawa", "sort=title", "q=x", "limit=0"
            })
    void refusesAQueryThatItDoesNotUnderstandAndNamesTheParameter(String query) {
        get(ADMIN, "/v1/facilitation-programmes?" + query)
                .statusCode(400)
                .body("violations.field", hasItem(startsWith(query.substring(0, query.indexOf('=')))));
    }

    private String list() {
        return "/v1/facilitation-programmes?fiscalYear=" + year;
    }

    private List<String> found(String account, String query) {
        return named(
                get(account, list() + "&" + query).statusCode(200).extract().path("items.id"));
    }

    private List<String> named(List<String> ids) {
        return ids.stream()
                .map(id -> made.entrySet().stream()
                        .filter(entry -> entry.getValue().endsWith(id))
                        .findFirst()
                        .orElseThrow()
                        .getKey())
                .toList();
    }

    private static List<String> names(String expected) {
        return Arrays.stream(expected.split(" "))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
