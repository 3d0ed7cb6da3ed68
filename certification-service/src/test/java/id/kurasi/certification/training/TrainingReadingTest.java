package id.kurasi.certification.training;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.training.TrainingMother.attending;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kurasi.certification.Api;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.programme.Planned;
import id.kurasi.certification.programme.ProgrammeMother;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class TrainingReadingTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    @ParameterizedTest
    @CsvSource({
        "admin, here there",
        "service, here there",
        "viewer, here there",
        "agency~35.76, here there",
        "agency~35, here there",
        "viewer~35.76, here there",
        "agency~35.05, there",
        "viewer~35.05.18, there",
        "agency~35.76.01, ''",
        "business-here, here",
        "business-elsewhere, ''"
    })
    void whoAttendsIsToldToThoseItConcerns(String account, String rows) {
        var here = CatalogOfTests.business();
        var there = CatalogOfTests.businessIn("35.05.18");
        var training = TrainingMother.planned(Announced.packing());
        TrainingMother.record(ADMIN, training, attending(here, 1, 0)).statusCode(200);
        TrainingMother.record(ADMIN, training, attending(there, 0, 1)).statusCode(200);
        var caller = account.equals("business-here")
                ? Api.business(here)
                : account.equals("business-elsewhere") ? Api.business(UUID.randomUUID()) : account;
        var expected = Arrays.stream(rows.split(" "))
                .filter(row -> !row.isEmpty())
                .map(row -> (row.equals("here") ? here : there).toString())
                .toList();

        assertEquals(expected, get(caller, training + "/attendances").extract().path("items.businessId"));
        for (var business : List.of(here, there)) {
            var found =
                    get(caller, "/v1/trainings?business=" + business).extract().<List<String>>path("items.id");
            assertEquals(expected.contains(business.toString()), found.contains(id(training)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "agency~35.76, true",
        "viewer~35, true",
        "viewer, true",
        "service, true",
        "agency~35.76.02, false",
        "agency~35.05, false",
        "viewer~35.05, false",
        "business, false"
    })
    void howManyAttendIsToldToWhoOverseesItsRegion(String account, boolean told) {
        var business = CatalogOfTests.business();
        var training = TrainingMother.planned(Announced.packing());
        TrainingMother.record(ADMIN, training, attending(business, 1, 0)).statusCode(200);
        var caller = account.equals("business") ? Api.business(business) : account;

        get(caller, training)
                .statusCode(200)
                .body("turnout.businesses", told ? equalTo(1) : nullValue())
                .body("seatsLeft", equalTo(9));
    }

    @Test
    void historyTellsWhoAttendsToItsAgencyOnly() {
        var business = CatalogOfTests.business();
        var training = TrainingMother.planned(Announced.packing());
        TrainingMother.record(ADMIN, training, attending(business, 1, 0)).statusCode(200);
        as(ADMIN).delete(training + "/attendances/" + business).then().statusCode(204);
        TrainingMother.act(training, "hold");

        get(AGENCY, training + "/history")
                .body("items.action", contains("create", "record-attendance", "remove-attendance", "hold"));
        for (var account : List.of(FOREIGN_AGENCY, "viewer", Api.business(UUID.randomUUID()))) {
            var history = get(account, training + "/history").body("items.action", contains("create", "hold"));
            assertFalse(history.extract().asString().contains(business.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "answers=PACKAGING_WEAK, packing design",
        "answers=PACKAGING_WEAK&state=PLANNED, packing",
        "answers=LABEL_INCOMPLETE&answers=SHELF_LIFE_TOO_SHORT, packing design",
        "answers=HALAL_MISSING, ''",
        "topic=LOGO_PACKAGING_DESIGN, design",
        "from=2026-05-01, design online",
        "until=2026-04-30, packing",
        "region=35.76.02, packing",
        "region=35, packing design",
        "agencyRegion=35.76, packing design online",
        "sort=startsOn, packing design online",
        "sort=-createdAt, online design packing",
        "state=CANCELLED, ''"
    })
    void findsByWhatIsAsked(String query, String expected) {
        var programme = ProgrammeMother.opened(Planned.halal());
        var made = Map.of(
                "packing",
                        TrainingMother.planned(Announced.packing().with("programmeId", ProgrammeMother.id(programme))),
                "design",
                        TrainingMother.held(ofProgramme(programme, "LOGO_PACKAGING_DESIGN", "35.76.01", "2026-05-04")),
                "online", TrainingMother.planned(ofProgramme(programme, "EXPORT", null, "2026-06-01")));
        var names = new ArrayList<String>();
        var list = "/v1/trainings?programme=" + ProgrammeMother.id(programme) + "&" + query;
        for (var id : get("viewer", list).statusCode(200).extract().<List<String>>path("items.id")) {
            made.forEach((name, path) -> {
                if (path.endsWith(id)) {
                    names.add(name);
                }
            });
        }

        var wanted = Arrays.stream(expected.split(" "))
                .filter(name -> !name.isEmpty())
                .toList();
        if (query.startsWith("sort")) {
            assertEquals(wanted, names);
        } else {
            assertEquals(
                    wanted.stream().sorted().toList(), names.stream().sorted().toList());
        }
    }

    private static Announced ofProgramme(String programme, String topic, String region, String day) {
        return Announced.on(topic)
                .with("programmeId", ProgrammeMother.id(programme))
                .with("regionCode", region)
                .with("startsOn", day)
                .with("endsOn", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers=packaging",
                "state=planned",
                "region=Jawa",
                "from=1-1-2026",
                "sort=title",
                "business=x",
                "q=x"
            })
    void refusesAQueryThatItDoesNotUnderstandAndNamesTheParameter(String query) {
        get(ADMIN, "/v1/trainings?" + query)
                .statusCode(400)
                .body("violations.field", hasItem(startsWith(query.substring(0, query.indexOf('=')))));
    }

    static Stream<Arguments> badFields() {
        return Stream.of(
                Arguments.of("agencyRegionCode", null, "agencyRegionCode"),
                Arguments.of("topic", "NONE", "topic"),
                Arguments.of("title", " ", "title"),
                Arguments.of("title", "Contoh 35.76.02-410190-0001", "title"),
                Arguments.of("organiser", "x".repeat(201), "organiser"),
                Arguments.of("regionCode", "3576", "regionCode"),
                Arguments.of("startsOn", null, "startsOn"),
                Arguments.of("startsOn", "2026-02-30", "startsOn"),
                Arguments.of("endsOn", "2026-03-08", "endsOn"),
                Arguments.of("capacity", 0, "capacity"),
                Arguments.of("programmeId", UUID.randomUUID(), "programmeId"),
                Arguments.of("participants", List.of("somebody"), "participants"));
    }

    @ParameterizedTest
    @MethodSource("badFields")
    void namesTheFieldThatIsWrong(String field, Object value, String named) {
        as(AGENCY)
                .body(Announced.packing().with(field, value))
                .post("/v1/trainings")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(named))
                .body("violations.message", not(hasItem((Object) null)));
    }

    @Test
    void aProgrammeThatTheAgencyDoesNotKnowIsNoneForItsTrainings() {
        var draft = ProgrammeMother.drafted(Planned.halal().in("35").allocating());

        as(AGENCY)
                .body(Announced.packing().with("programmeId", ProgrammeMother.id(draft)))
                .post("/v1/trainings")
                .then()
                .statusCode(400)
                .body("violations.code", contains("UnknownProgramme"));
        as(AGENCY)
                .body(Announced.packing().with("agencyRegionCode", "35"))
                .post("/v1/trainings")
                .then()
                .statusCode(403);
    }

    @Test
    void isHeldOnlyOnceItsFirstDayHasCome() {
        var soon = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(2).toString();
        var training = TrainingMother.planned(
                Announced.packing().with("startsOn", soon).with("endsOn", null));

        as(AGENCY)
                .post(training + "/hold")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/training-not-begun"));

        get(AGENCY, training).body("state", equalTo("PLANNED")).body("endsOn", equalTo(soon));
    }

    @Test
    void itsTopicStaysOnceItWasHeld() {
        var training = TrainingMother.held(Announced.packing());
        var etag = get(AGENCY, training).extract().header("ETag");

        as(AGENCY)
                .header("If-Match", etag)
                .body(Announced.on("EXPORT"))
                .put(training)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/topic-fixed-once-held"));
        as(AGENCY).body(Announced.packing()).put(training).then().statusCode(428);

        get(AGENCY, training).body("topic", equalTo("PACKING")).body("answers", hasItem("PACKAGING_WEAK"));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
