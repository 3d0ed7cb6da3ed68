package id.kurasi.catalog.business.contact;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.put;
import static id.kurasi.catalog.AtOnce.statuses;
import static id.kurasi.catalog.business.BusinessMother.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.AtOnce;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.OpenTransaction;
import id.kurasi.catalog.business.consent.ConsentMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ContactResourceTest {

    @Inject
    DataSource database;

    private String business;
    private String path;

    @BeforeEach
    void registerABusiness() {
        business = registered();
        path = "/v1/businesses/" + business + "/contact";
    }

    @Test
    void aReadIsWrittenEachTimeAlsoWhenNothingNewIsSent() {
        ContactMother.of(business, ContactMother.said());
        var etag = get(AGENCY, path).statusCode(200).extract().header("ETag");

        as(AGENCY).header("If-None-Match", etag).get(path).then().statusCode(304);
        get(Api.business(business), path).statusCode(200);

        get(AGENCY, path + "/reads?limit=2")
                .body("items.by", contains(Api.business(business), AGENCY))
                .body("items.at", everyItem(startsWith("2")))
                .body("nextCursor", not(equalTo(null)));
        get(AGENCY, path + "/reads").body("items", hasSize(3));
    }

    @Test
    void whatIsNotThereIsNoRead() {
        get(AGENCY, path).statusCode(404);
        // a buyer is not told whether there is one
        get("buyer~stranger", path).statusCode(403).body("type", equalTo("/problems/contact-not-shared"));

        get(AGENCY, path + "/reads").statusCode(200).body("items", empty());
    }

    @Test
    void sharingStopsAtOnceAndBeginsAnewWithAnotherConsent() {
        ContactMother.of(business, ContactMother.said());
        var consent = ConsentMother.given(business, ConsentMother.toSharingWith("toko-ini"));
        get("buyer~toko-ini", path).statusCode(200);

        ConsentMother.withdraw(business, consent);
        get("buyer~toko-ini", path).statusCode(403);

        ConsentMother.given(business, ConsentMother.toSharingWith("toko-ini"));
        get("buyer~toko-ini", path).statusCode(200);
        get("buyer~toko-in", path).statusCode(403);
        get(ADMIN, path + "/reads").body("items", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update contact_read set by = 'x' where business_id = ?",
                "delete from contact_read where business_id = ?"
            })
    void aReadStaysWrittenDown(String statement) throws Exception {
        ContactMother.of(business, ContactMother.said());
        get(AGENCY, path).statusCode(200);

        try (var transaction = new OpenTransaction(database)) {
            var refused =
                    assertThrows(SQLException.class, () -> transaction.execute(statement, UUID.fromString(business)));
            assertEquals("P0001", refused.getSQLState());
        }

        as(AGENCY).delete(path).then().statusCode(204);
        get(AGENCY, path + "/reads").body("items", hasSize(1));
    }

    @Test
    void isSaidAndReplaced() {
        var first = as(AGENCY).body(ContactMother.said()).put(path).then().statusCode(200);
        first.body("phone", equalTo("+628000000001"))
                .body("postcode", equalTo("61315"))
                .body("businessId", equalTo(business))
                .header("Cache-Control", "no-store");
        var etag = first.extract().header("ETag");

        as(AGENCY).body(ContactMother.said()).put(path).then().statusCode(428);
        put(AGENCY, path, "\"7\"", ContactMother.said()).statusCode(412);
        put(Api.business(business), path, etag, new Body().with("phone", "+6280000002"))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("personName", equalTo(null));
        put(AGENCY, path, etag, ContactMother.said()).statusCode(412);

        get(AGENCY, path).body("phone", equalTo("+6280000002")).body("email", equalTo(null));
    }

    @Test
    void ofTwoWhoSayItForTheFirstTimeOneIsToldThatItIsThere() throws Exception {
        try (var held = new OpenTransaction(database).lock("business", business);
                var calls = AtOnce.times(
                        2, () -> as(AGENCY).body(ContactMother.said()).put(path))) {
            held.awaitWaiting(2);
            held.commit();

            assertEquals(List.of(200, 428), statuses(calls.answers()));
        }
        get(AGENCY, path).body("version", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            personName | Contoh 3576990101900001         | NoNik
            phone      | 3576990101900001                | NoNik
            email      | 3576990101900001@contoh.example | NoNik
            address    | KTP 3576 9901 0190 0001         | NoNik
            phone      | besok                           | PhoneNumber
            phone      | 0800 0000 001 atau 0800 00      | PhoneNumber
            email      | bukan surel                     | Email
            postcode   | 6131                            | Pattern
            """)
    void refusesWhatDoesNotFitWithoutEchoingIt(String field, String value, String code) {
        var answer = as(AGENCY).body(ContactMother.said().with(field, value)).put(path);

        answer.then().statusCode(400).body("violations.field", contains(field)).body("violations.code", contains(code));
        assertFalse(answer.asString().contains(value), answer.asString());
        assertFalse(answer.asString().contains("3576990101900001"), answer.asString());
        get(AGENCY, path).statusCode(404);
    }

    @Test
    void saysAtLeastSomething() {
        as(AGENCY).body(new Body()).put(path).then().statusCode(400).body("violations.code", contains("EmptyContact"));
        get(AGENCY, path).statusCode(404);
    }

    @Test
    void isInNoListNorEventNorInTheHistoryOfOthers() throws Exception {
        var name = "Contoh " + UUID.randomUUID();
        ContactMother.of(business, ContactMother.said().with("personName", name));
        as(ADMIN).delete(path).then().statusCode(204);
        ContactMother.of(business, ContactMother.said().with("personName", name));

        get(ADMIN, "/v1/businesses/" + business).body("$", not(hasItem(name)));
        assertFalse(
                get(ADMIN, "/v1/businesses/" + business).extract().asString().contains(name));
        get(AGENCY, "/v1/businesses/" + business + "/history")
                .body("items.action", contains("register", "change-contact", "delete-contact", "change-contact"))
                .body("items.note", not(hasItem(containsString(name))));
        get("buyer~toko-ini", "/v1/businesses/" + business + "/history").body("items.action", contains("register"));
        assertEquals(0, eventsThatSay(name));
        assertEquals(3, eventsThatSay("business.contact-"));
    }

    private int eventsThatSay(String text) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(
                        "select count(*) from event where subject = ? and position(? in event::text) > 0")) {
            count.setObject(1, UUID.fromString(business));
            count.setString(2, text);
            var row = count.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
