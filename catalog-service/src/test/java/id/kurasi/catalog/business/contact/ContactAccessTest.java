package id.kurasi.catalog.business.contact;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.ANONYMOUS;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.business.BusinessMother.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.business.consent.ConsentMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ContactAccessTest {

    private String business;
    private String path;

    @BeforeEach
    void registerABusiness() {
        business = registered();
        path = "/v1/businesses/" + business + "/contact";
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // verb, caller, status, as what it was read
        "get, admin, 200, admin",
        "get, agency~35.76, 200, agency:35.76",
        "get, agency~35, 200, agency:35",
        "get, agency~35.76.02, 200, agency:35.76.02",
        "get, business~own, 200, business:own",
        "get, buyer~consented, 200, buyer:consented",
        "get, buyer~withdrawn, 403, ",
        "get, buyer~curated, 403, ",
        "get, buyer~stranger, 403, ",
        "get, curator, 403, ",
        "get, viewer, 403, ",
        "get, viewer~35.76, 403, ",
        "get, service, 403, ",
        "get, agency~35.05, 404, ",
        "get, agency~35.7, 404, ",
        "get, business~other, 404, ",
        "get, anonymous, 401, ",
        "put, admin, 200, ",
        "put, agency~35.76, 200, ",
        "put, business~own, 200, ",
        "put, buyer~consented, 403, ",
        "put, curator, 403, ",
        "put, viewer, 403, ",
        "put, service, 403, ",
        "put, agency~35.05, 404, ",
        "put, business~other, 404, ",
        "put, anonymous, 401, ",
        "delete, admin, 204, ",
        "delete, agency~35.76, 204, ",
        "delete, business~own, 204, ",
        "delete, buyer~consented, 403, ",
        "delete, curator, 403, ",
        "delete, viewer, 403, ",
        "delete, service, 403, ",
        "delete, agency~35.05, 404, ",
        "delete, business~other, 404, ",
        "delete, anonymous, 401, ",
        "reads, admin, 200, ",
        "reads, agency~35.76, 200, ",
        "reads, business~own, 200, ",
        "reads, buyer~consented, 403, ",
        "reads, curator, 403, ",
        "reads, viewer, 403, ",
        "reads, service, 403, ",
        "reads, agency~35.05, 404, ",
        "reads, business~other, 404, ",
        "reads, anonymous, 401, "
    })
    void isForWhomItConcernsAndEveryReadIsWrittenDown(String verb, String caller, int status, String role) {
        ContactMother.of(business, ContactMother.said());
        ConsentMother.given(business, ConsentMother.toSharingWith("consented"));
        ConsentMother.withdraw(business, ConsentMother.given(business, ConsentMother.toSharingWith("withdrawn")));
        ConsentMother.given(business, ConsentMother.to("CURATION"));
        var request = as(account(caller)).header("If-Match", "*");

        var answer =
                switch (verb) {
                    case "get" -> request.get(path);
                    case "put" ->
                        request.body(ContactMother.said().with("personName", "Contoh Lain"))
                                .put(path);
                    case "delete" -> request.delete(path);
                    default -> request.get(path + "/reads");
                };

        answer.then().statusCode(status);
        if (status >= 400) {
            assertFalse(answer.asString().contains("Contoh Pemilik"));
            assertFalse(answer.asString().contains("628000000001"));
        }
        var reads = get(ADMIN, path + "/reads").body("items", hasSize(role == null ? 0 : 1));
        if (role != null) {
            answer.then().body("personName", equalTo("Contoh Pemilik")).header("Cache-Control", "no-store");
            reads.body("items.by", contains(account(caller)))
                    .body("items.role", contains(role.replace("own", business)));
        }
        isAsItWasUnless(status < 400, verb);
    }

    private void isAsItWasUnless(boolean done, String verb) {
        var after = get(ADMIN, path);
        if (done && verb.equals("delete")) {
            after.statusCode(404);
        } else {
            after.body("personName", equalTo(done && verb.equals("put") ? "Contoh Lain" : "Contoh Pemilik"));
        }
    }

    private String account(String caller) {
        return switch (caller) {
            case "business~own" -> Api.business(business);
            case "business~other" -> Api.business(registered());
            case "anonymous" -> ANONYMOUS;
            default -> caller;
        };
    }
}
