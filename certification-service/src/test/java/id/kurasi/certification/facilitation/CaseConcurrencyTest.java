package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.facilitation.CaseMother.ALL;
import static id.kurasi.certification.programme.Planned.places;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.Api;
import id.kurasi.certification.AtOnce;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.programme.Planned;
import id.kurasi.certification.programme.ProgrammeMother;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two callers at the same moment: one acts, and the other is told what became of the case. */
@ServiceTest
class CaseConcurrencyTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    private static Response refused(List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .findFirst()
                .orElseThrow();
    }

    @RepeatedTest(3)
    void issuesOneCertificateOfTwo() throws Exception {
        var held = CaseMother.in(CaseState.UNDER_EXAMINATION);

        var answers = AtOnce.<Response>calls(List.of(
                () -> as(ADMIN).body(CaseMother.decision()).post(held.path() + "/issue"),
                () -> as(AGENCY).body(CaseMother.decision()).post(held.path() + "/issue")));

        assertEquals(List.of(200, 409), statuses(answers));
        assertEquals("ISSUED", refused(answers).path("currentState"));
        get(AGENCY, "/v1/certificates?business=" + held.business()).body("items", hasSize(1));
    }

    @RepeatedTest(3)
    void eitherIssuesOrWithdraws() throws Exception {
        var held = CaseMother.in(CaseState.UNDER_EXAMINATION);

        var answers = AtOnce.<Response>calls(List.of(
                () -> as(AGENCY).body(CaseMother.decision()).post(held.path() + "/issue"),
                () -> as(Api.business(held.business()))
                        .body(CaseMother.reason())
                        .post(held.path() + "/withdraw")));

        assertEquals(List.of(200, 409), statuses(answers));
        var state = held.state();
        assertEquals(state, refused(answers).path("currentState"));
        get(AGENCY, "/v1/certificates?business=" + held.business())
                .body("items", hasSize(state.equals("ISSUED") ? 1 : 0));
    }

    @RepeatedTest(3)
    void registersOneCaseOfFour() throws Exception {
        var wanted = Wanted.halal();

        var answers = AtOnce.times(4, () -> as(AGENCY).body(wanted).post(ALL));

        assertEquals(List.of(201, 409, 409, 409), statuses(answers));
        assertEquals("/problems/case-open-already", refused(answers).path("type"));
        get(AGENCY, ALL + "?business=" + wanted.get("businessId")).body("items", hasSize(1));
    }

    @Test
    void takesNoMorePlacesThanThereAreAndFreesEachOnce() throws Exception {
        var programme = ProgrammeMother.opened(Planned.halal().allocating(places("35.76", 1, 3)));
        var wanted = IntStream.range(0, 12)
                .mapToObj(any -> Wanted.halal().within(ProgrammeMother.id(programme), 1))
                .toList();

        var answers = AtOnce.calls(wanted.stream()
                .map(one -> (Callable<Response>) () -> as(AGENCY).body(one).post(ALL))
                .toList());

        assertEquals(3, Collections.frequency(statuses(answers), 201));
        assertEquals(9, Collections.frequency(statuses(answers), 409));
        get(ADMIN, programme).body("allocations.taken", contains(3));

        var path = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow()
                .header("Location");
        AtOnce.times(3, () -> as(AGENCY).body(CaseMother.reason()).post(path + "/withdraw"));

        get(ADMIN, programme).body("allocations.taken", contains(2));
        get(AGENCY, path).body("state", equalTo("WITHDRAWN"));
    }
}
