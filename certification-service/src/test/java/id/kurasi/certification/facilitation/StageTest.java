package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.facilitation.CaseMother.ALL;
import static id.kurasi.certification.facilitation.CaseMother.EXAMINED_ON;
import static id.kurasi.certification.facilitation.CaseMother.TODAY;
import static id.kurasi.certification.facilitation.CaseMother.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long the stages of an examination take, and how long they may. */
@ServiceTest
class StageTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static Map<String, ?> entering(String stage, Object on) {
        return Map.of("stage", stage, "on", on.toString());
    }

    @Test
    void runsFromItsFirstDayToTheLimitOfTheRoute() {
        var held = CaseMother.examined(Wanted.halal(), "COMPANION_VERIFICATION");

        get(AGENCY, held.path())
                .body("stage.stage", equalTo("COMPANION_VERIFICATION"))
                .body("stage.since", equalTo(EXAMINED_ON.toString()))
                .body("stage.until", nullValue())
                .body("stage.dueOn", equalTo(EXAMINED_ON.plusDays(14).toString()))
                .body("stage.overdue", equalTo(true))
                .body("stage.days", equalTo(20))
                .body("pastStages", empty());

        held.then("change-stage", entering("FATWA_COMMITTEE", TODAY.minusDays(3)));

        get(AGENCY, held.path())
                .body("state", equalTo("UNDER_EXAMINATION"))
                .body("stage.stage", equalTo("FATWA_COMMITTEE"))
                .body("stage.dueOn", equalTo(TODAY.toString()))
                .body("stage.overdue", equalTo(false))
                .body("stage.days", equalTo(3))
                .body("pastStages.stage", contains("COMPANION_VERIFICATION"))
                .body("pastStages.until", contains(TODAY.minusDays(3).toString()))
                .body("pastStages.days", contains(17));
        get(AGENCY, held.path() + "/history").body("items[-1].note", equalTo("FATWA_COMMITTEE"));
    }

    @Test
    void hasNoLimitWhereNoneIsKnown() {
        var held = CaseMother.examined(Wanted.halal().of("TRADEMARK"), "FORMALITY");

        get(AGENCY, held.path()).body("stage.dueOn", nullValue()).body("stage.overdue", equalTo(false));
    }

    @Test
    void isOverWhenTheIssuerDecides() {
        var held = CaseMother.in(CaseState.UNDER_EXAMINATION).then("refuse", CaseMother.refusal());

        get(AGENCY, held.path())
                .body("stage", nullValue())
                .body("pastStages.stage", contains("COMPANION_VERIFICATION"))
                .body("pastStages.days", contains(20))
                .body("applications.closedOn", contains(TODAY.toString()));
    }

    @Test
    void isOneOfTheRouteAndFollowsTheOneBefore() {
        var held = CaseMother.submitted(Wanted.halal());

        act(held.path(), "start-examination", Map.of("stage", "LPH_AUDIT"))
                .statusCode(400)
                .body("violations.field", contains("stage"))
                .body("violations.code", contains("UnknownStage"));
        act(held.path(), "start-examination", entering("FATWA_COMMITTEE", CaseMother.SUBMITTED_ON.minusDays(1)))
                .statusCode(400)
                .body("violations.code", contains("BeforePreviousStep"));
        act(held.path(), "start-examination", entering("FATWA_COMMITTEE", TODAY.plusDays(2)))
                .statusCode(400)
                .body("violations.code", contains("InFuture"));
        get(AGENCY, held.path()).body("state", equalTo("SUBMITTED")).body("stage", nullValue());

        held.then("start-examination", entering("FATWA_COMMITTEE", EXAMINED_ON));
        act(held.path(), "change-stage", entering("COMPANION_VERIFICATION", EXAMINED_ON.minusDays(1)))
                .statusCode(400);
        get(AGENCY, held.path()).body("stage.stage", equalTo("FATWA_COMMITTEE"));
    }

    @Test
    void isListedWhenItIsOverdueAndSortedByItsLimit() {
        var business = CatalogOfTests.business();
        var late = CaseMother.examined(Wanted.halal(business), "COMPANION_VERIFICATION");
        var soon = CaseMother.submitted(Wanted.halal(business))
                .then("start-examination", entering("COMPANION_VERIFICATION", TODAY.minusDays(1)));
        var without = CaseMother.registered(Wanted.halal(business));
        var mine = ALL + "?business=" + business;

        get(AGENCY, mine + "&overdue=true").body("items.id", contains(late.id().toString()));
        get(AGENCY, mine + "&overdue=false&sort=createdAt")
                .body("items.id", contains(soon.id().toString(), without.id().toString()));
        get(AGENCY, mine + "&sort=dueOn")
                .body(
                        "items.id",
                        contains(
                                late.id().toString(),
                                soon.id().toString(),
                                without.id().toString()))
                .body("items[0].stage.overdue", equalTo(true))
                .body("items[1].stage.dueOn", equalTo(TODAY.plusDays(13).toString()));
        String next = get(AGENCY, mine + "&sort=dueOn&limit=2").extract().path("nextCursor");
        get(AGENCY, mine + "&sort=dueOn&limit=2&cursor=" + next)
                .body("items.id", contains(without.id().toString()))
                .body("nextCursor", nullValue());
    }
}
