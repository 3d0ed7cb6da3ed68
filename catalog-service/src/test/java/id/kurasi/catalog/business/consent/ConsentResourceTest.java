package id.kurasi.catalog.business.consent;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.FOREIGN_AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static id.kurasi.catalog.AtOnce.statuses;
import static id.kurasi.catalog.business.BusinessMother.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.AtOnce;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ConsentResourceTest {

    private String business;
    private String path;

    @BeforeEach
    void registerABusiness() {
        business = registered();
        path = "/v1/businesses/" + business + "/consents";
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.reset();
    }

    @Test
    void isGivenAndTakenBackOnce() {
        var said = ConsentMother.toSharingWith("toko-ini");
        var created = post(AGENCY, path, said).statusCode(201);
        said.forEach((field, value) -> created.body(field, equalTo(value)));
        created.body("state", equalTo("OPEN"))
                .body("recordedBy", equalTo(AGENCY))
                .body("allowedActions", contains("withdraw"));
        var location = created.extract().header("Location");
        get(Api.business(business), location).statusCode(200).body("state", equalTo("OPEN"));

        as(Api.business(business))
                .post(location + "/withdraw")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnBy", equalTo(Api.business(business)))
                .body("withdrawnAt", notNullValue())
                .body("allowedActions", empty());
        as(AGENCY)
                .post(location + "/withdraw")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("currentState", equalTo("WITHDRAWN"));

        get(AGENCY, location)
                .body("withdrawnBy", equalTo(Api.business(business)))
                .body("version", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 201",
        "agency~35.76, 201",
        "business~own, 201",
        "agency~35.05, 404",
        "business~other, 404",
        "buyer~toko-ini, 403",
        "curator, 403",
        "viewer, 403",
        "service, 403"
    })
    void isRecordedAndReadByWhoKeepsTheBusiness(String caller, int status) {
        var account =
                switch (caller) {
                    case "business~own" -> Api.business(business);
                    case "business~other" -> Api.business(registered());
                    default -> caller;
                };
        var given = ConsentMother.given(business, ConsentMother.to("PUBLICATION"));

        post(account, path, ConsentMother.to("CURATION")).statusCode(status);
        get(account, path).statusCode(status == 201 ? 200 : status);
        get(account, path + "/" + given).statusCode(status == 201 ? 200 : status);
        as(account).post(path + "/" + given + "/withdraw").then().statusCode(status == 201 ? 200 : status);

        get(ADMIN, path).body("items", hasSize(status == 201 ? 2 : 1));
        get(ADMIN, path + "/" + given).body("state", equalTo(status == 201 ? "WITHDRAWN" : "OPEN"));
    }

    @RepeatedTest(3)
    void ofOnePurposeAndRetailerOneIsOpen() throws Exception {
        ConsentMother.given(business, ConsentMother.toSharingWith("toko-lain"));
        try (var calls = AtOnce.times(
                4,
                () -> as(AGENCY).body(ConsentMother.toSharingWith("toko-ini")).post(path))) {
            var answers = calls.answers();

            assertEquals(List.of(201, 409, 409, 409), statuses(answers));
            AtOnce.only(201, answers);
            answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .forEach(answer -> assertEquals("/problems/consent-open", answer.path("type")));
        }
        get(AGENCY, path + "?retailer=toko-ini").body("items", hasSize(1));
        ConsentMother.given(business, ConsentMother.to("CURATION"));
        post(AGENCY, path, ConsentMother.to("CURATION")).statusCode(409);
    }

    @Test
    void mayBeGivenAgainAfterItWasTakenBack() {
        ConsentMother.withdraw(business, ConsentMother.given(business, ConsentMother.to("CURATION")));
        ConsentMother.given(business, ConsentMother.to("CURATION"));

        get(AGENCY, path + "?purpose=CURATION").body("items.state", contains("OPEN", "WITHDRAWN"));
        get(AGENCY, path + "?state=WITHDRAWN").body("items", hasSize(1));
        get(AGENCY, path + "?purpose=PUBLICATION").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "SHARING_WITH_RETAILER, , retailer, RetailerWithSharing",
        "CURATION, toko-ini, retailer, RetailerWithSharing",
        "PUBLICATION, toko-ini, retailer, RetailerWithSharing",
        "SHARING_WITH_RETAILER, Toko Ini, retailer, Pattern"
    })
    void namesARetailerToShareWithAndNoOther(String purpose, String retailer, String field, String code) {
        post(AGENCY, path, ConsentMother.to(purpose).with("retailer", retailer))
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));

        get(AGENCY, path).body("items", empty());
    }

    @Test
    void isNotOfTheFuture() {
        TestClock.setTo(Instant.parse("2026-03-01T14:59:59Z"));
        var tomorrow = ConsentMother.to("CURATION").with("givenOn", "2026-03-02");

        post(AGENCY, path, tomorrow).statusCode(400).body("violations.code", contains("FutureDate"));

        get(AGENCY, path).body("items", empty());
        TestClock.setTo(Instant.parse("2026-03-01T15:00:00Z"));
        post(AGENCY, path, tomorrow).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/withdraw"})
    void isNotFoundUnderAnotherBusiness(String verb) {
        var consent = ConsentMother.given(business, ConsentMother.to("CURATION"));
        var elsewhere = "/v1/businesses/" + registered() + "/consents/" + consent;

        var answer = verb.isEmpty() ? as(AGENCY).get(elsewhere) : as(AGENCY).post(elsewhere + verb);

        answer.then().statusCode(404);
        get(FOREIGN_AGENCY, path + "/" + consent).statusCode(404);
        get(AGENCY, path + "/" + consent).body("state", equalTo("OPEN"));
    }
}
