package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.facilitation.CaseMother.ALL;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.Api;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.facilitation.CaseMother.Held;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CaseReadingTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static String mine(Held held, String filter) {
        return ALL + "?business=" + held.business() + "&" + filter;
    }

    private static void finds(Held held, String fitting, String unfitting) {
        get(AGENCY, mine(held, fitting)).body("items.id", contains(held.id().toString()));
        get(AGENCY, mine(held, unfitting)).body("items", empty());
    }

    @Test
    void findsByWhatACaseIs() {
        var held = CaseMother.submitted(Wanted.halal());

        finds(held, "state=SUBMITTED", "state=REGISTERED");
        finds(held, "state=SUBMITTED&state=ISSUED", "state=ISSUED&state=REFUSED");
        finds(held, "type=HALAL", "type=PIRT");
        finds(held, "scheme=SELF_DECLARE", "scheme=STANDARD");
        finds(held, "fiscalYear=2026", "fiscalYear=2025");
        finds(held, "product=" + held.product(), "product=" + UUID.randomUUID());
        finds(held, "region=35.76", "region=35.77");
        finds(held, "region=35.76.02", "region=35.76.03");
        finds(held, "companion=pendamping-1", "companion=pendamping-9");
        finds(held, "blocked=false", "blocked=true");
        finds(held, "overdue=false", "overdue=true");
        held.then("block", Map.of("reason", "UNPAID"));
        finds(held, "blocked=true", "blocked=false");
        finds(held, "blockedReason=UNPAID", "blockedReason=NO_NIB");
        var pirt = CaseMother.registered(Wanted.halal().of("PIRT"));
        finds(pirt, "scheme=STANDARD", "scheme=SELF_DECLARE");
    }

    @Test
    void summarisesACase() {
        var held = CaseMother.collecting(Wanted.halal());

        get(AGENCY, ALL + "?business=" + held.business())
                .body("items[0].checklistProgress.mandatory", equalTo(5))
                .body("items[0].checklistProgress.missing", hasItem("NIB"))
                .body("items[0].stage", nullValue())
                .body("items[0].fundingSource", equalTo("APBD_REGENCY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"state=DONE", "fiscalYear=last", "blocked=maybe", "blockedReason=X", "programme=x", "sort=state"
            })
    void refusesFiltersThatMeanNothing(String filter) {
        get(AGENCY, ALL + "?" + filter).statusCode(400).body("violations[0].in", equalTo("query"));
    }

    @Test
    void showsEverybodyOnlyWhatConcernsHim() {
        var held = CaseMother.submitted(Wanted.halal());
        var elsewhere = CatalogOfTests.businessIn("35.05.10");
        var product = CatalogOfTests.productOf(elsewhere, 1);
        var foreign = as(FOREIGN_AGENCY)
                .body(Wanted.halal(elsewhere, product))
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var owner = Api.business(held.business());

        for (var account : List.of(AGENCY, "agency~35", "viewer~35.76", "viewer", "service", owner)) {
            get(account, held.path()).statusCode(200);
            get(account, held.path() + "/history").statusCode(200);
        }
        for (var account : List.of(FOREIGN_AGENCY, "viewer~35.05", Api.business(elsewhere))) {
            get(account, held.path())
                    .statusCode(404)
                    .body(not(containsString(held.business().toString())));
            get(account, held.path() + "/history").statusCode(404);
            get(account, ALL + "?business=" + held.business()).body("items", empty());
            get(account, ALL + "?product=" + held.product()).body("items", empty());
            get(account, ALL + "?companion=pendamping-1&limit=100")
                    .body("items.id", not(hasItem(held.id().toString())));
        }
        get(owner, foreign).statusCode(404);
        get(owner, ALL)
                .body("items.businessId", everyItem(equalTo(held.business().toString())));
        get("curator", held.path()).statusCode(403);
    }

    @Test
    void tellsTheOwnerThatItMayWithdrawAndReadersNothing() {
        var held = CaseMother.registered(Wanted.halal());

        get(Api.business(held.business()), held.path()).body("allowedActions", contains("withdraw"));
        get("viewer~35.76", held.path()).body("allowedActions", empty());
        get("agency~35", held.path()).body("allowedActions", hasItem("request-documents"));
    }

    @Test
    void answersWithNotModifiedWhileNothingHappens() {
        var held = CaseMother.registered(Wanted.halal());
        var etag = get(AGENCY, held.path()).extract().header("ETag");

        as(AGENCY).header("If-None-Match", etag).get(held.path()).then().statusCode(304);
        held.then("block", Map.of("reason", "NO_NIB"));
        as(AGENCY).header("If-None-Match", etag).get(held.path()).then().statusCode(200);
    }

    @Test
    void tellsWhatHoldsACaseUpAndSinceWhen() {
        var held = CaseMother.registered(Wanted.halal());
        CaseMother.act(held.path(), "block", Map.of("reason", "OTHER"))
                .statusCode(400)
                .body("violations.code", contains("BlockNoteNeeded"));
        CaseMother.act(held.path(), "unblock", Map.of()).statusCode(409).body("type", equalTo("/problems/not-blocked"));

        held.then("block", Map.of("reason", "AUDIT_SLOT_FULL", "note", "Full until March"));

        get(AGENCY, held.path())
                .body("blocked.reason", equalTo("AUDIT_SLOT_FULL"))
                .body("blocked.note", equalTo("Full until March"))
                .body("blocked.since", equalTo(CaseMother.TODAY.toString()))
                .body("allowedActions", hasItem("unblock"));
        held.then("block", Map.of("reason", "UNPAID"));
        get(AGENCY, held.path()).body("blocked.reason", equalTo("UNPAID")).body("blocked.note", nullValue());
        held.then("unblock", Map.of("note", "Paid"));
        get(AGENCY, held.path()).body("blocked", nullValue()).body("allowedActions", not(hasItem("unblock")));
    }

    @Test
    void keepsTheVisitsOfTheCompanion() {
        var held = CaseMother.registered(Wanted.halal());
        var visit = Map.of("on", CaseMother.TODAY.minusDays(1).toString(), "note", "Saw the kitchen");
        CaseMother.act(held.path(), "record-visit", visit)
                .statusCode(409)
                .body("type", equalTo("/problems/no-companion"));

        held.then("assign-companion", Map.of("companion", "pendamping-1")).then("record-visit", visit);
        held.then("assign-companion", Map.of("companion", "pendamping-2")).then("record-visit", visit);

        get(AGENCY, held.path())
                .body("companion", equalTo("pendamping-2"))
                .body("visits.companion", contains("pendamping-1", "pendamping-2"))
                .body("visits[0].note", equalTo("Saw the kitchen"));
        var tomorrow = Map.of("on", CaseMother.TODAY.plusDays(2).toString(), "note", "will see");
        CaseMother.act(held.path(), "record-visit", tomorrow).statusCode(400);
        CaseMother.act(held.path(), "assign-companion", Map.of("companion", "Ibu Contoh"))
                .statusCode(400);
    }

    @Test
    void tellsFollowersWhatHappensAndNothingOfPersons() {
        var held = CaseMother.issued(Wanted.halal());

        List<Map<String, Object>> events = EventsOf.subject(held.id());

        assertThat(
                events.stream().map(event -> event.get("type")).toList(),
                containsInAnyOrder(
                        "id.kurasi.facilitation-case.registered",
                        "id.kurasi.facilitation-case.documents-requested",
                        "id.kurasi.facilitation-case.companion-assigned",
                        "id.kurasi.facilitation-case.documents-checked",
                        "id.kurasi.facilitation-case.documents-completed",
                        "id.kurasi.facilitation-case.submitted",
                        "id.kurasi.facilitation-case.examination-started",
                        "id.kurasi.facilitation-case.issued"));
        assertThat(events.toString(), not(containsString("pendamping")));
        get(ADMIN, held.path() + "/history").body("items.by", everyItem(equalTo(AGENCY)));
    }
}
