package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.facilitation.CaseMother.ALL;
import static id.kurasi.certification.programme.Planned.places;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.programme.Planned;
import id.kurasi.certification.programme.ProgrammeMother;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case within a programme has a place of its quota, until it is withdrawn. */
@ServiceTest
class ProgrammeCaseTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static String programmeWith(int quota) {
        return ProgrammeMother.opened(Planned.halal().allocating(places("35.76", 2, quota)));
    }

    private static Wanted within(String programme) {
        return Wanted.halal().within(ProgrammeMother.id(programme), 2);
    }

    private static void hasTaken(String programme, int places) {
        get(ADMIN, programme).body("allocations.taken", contains(places));
    }

    @Test
    void takesAPlaceAndItsFundingFromTheProgramme() {
        var programme = programmeWith(1);

        as(AGENCY)
                .body(within(programme))
                .post(ALL)
                .then()
                .statusCode(201)
                .body("programmeId", equalTo(ProgrammeMother.id(programme).toString()))
                .body("wave", equalTo(2))
                .body("fundingSource", equalTo("APBD_REGENCY"))
                .body("fiscalYear", equalTo(2026));

        hasTaken(programme, 1);
        var second = within(programme);
        as(AGENCY).body(second).post(ALL).then().statusCode(409).body("type", equalTo("/problems/quota-exhausted"));
        get(ADMIN, ALL + "?business=" + second.get("businessId")).body("items", empty());
        hasTaken(programme, 1);
    }

    @Test
    void freesThePlaceWhenItIsWithdrawnAndOnlyThen() {
        var programme = programmeWith(3);
        CaseMother.submitted(within(programme)).then("refuse", CaseMother.refusal());
        CaseMother.issued(within(programme));
        var held = CaseMother.registered(within(programme));
        hasTaken(programme, 3);

        held.then("withdraw", CaseMother.reason());

        hasTaken(programme, 2);
        CaseMother.act(held.path(), "withdraw", CaseMother.reason()).statusCode(409);
        hasTaken(programme, 2);
    }

    @Test
    void takesNoPlaceForACaseThatIsNotRegistered() {
        var programme = programmeWith(5);
        var wanted = within(programme);
        CaseMother.registered(wanted);

        as(AGENCY).body(wanted).post(ALL).then().statusCode(409).body("type", equalTo("/problems/case-open-already"));

        hasTaken(programme, 1);
    }

    @Test
    void wantsAProgrammeThatThereIsAndThatOffersThis() {
        var unknown = Wanted.halal().within(UUID.randomUUID(), 1);
        as(AGENCY).body(unknown).post(ALL).then().statusCode(400).body("violations.code", contains("UnknownProgramme"));

        var other = within(programmeWith(1)).with("scheme", "REGULAR");
        as(AGENCY).body(other).post(ALL).then().statusCode(422).body("type", equalTo("/problems/type-not-offered"));

        var told = within(programmeWith(1)).with("fiscalYear", 2026);
        as(AGENCY).body(told).post(ALL).then().statusCode(400).body("violations.code", contains("ToldByProgramme"));
    }

    @Test
    void registersAllOfAnApplicationOrNone() {
        var enough = programmeWith(1);
        var used = programmeWith(1);
        CaseMother.registered(within(used));
        var halal = within(enough);
        var pirt = within(used).of("PIRT");

        as(AGENCY)
                .body(halal.together(pirt))
                .post("/v1/facilitation-applications")
                .then()
                .statusCode(422);

        hasTaken(enough, 0);
        get(ADMIN, ALL + "?business=" + halal.get("businessId")).body("items", empty());
        as(AGENCY)
                .body(halal.together(halal))
                .post("/v1/facilitation-applications")
                .then()
                .statusCode(400)
                .body("violations.field", contains("cases[1].type"))
                .body("violations.code", contains("Duplicate"));
        as(AGENCY)
                .body(halal.together(Wanted.halal().of("PIRT")))
                .post("/v1/facilitation-applications")
                .then()
                .statusCode(201)
                .body("cases.type", contains("HALAL", "PIRT"));
        hasTaken(enough, 1);
    }

    @Test
    void isFoundByItsProgramme() {
        var programme = programmeWith(2);
        var held = CaseMother.registered(within(programme));

        get(AGENCY, ALL + "?programme=" + ProgrammeMother.id(programme))
                .body("items.id", contains(held.id().toString()));
        get(AGENCY, ALL + "?programme=" + UUID.randomUUID()).body("items", empty());
    }
}
