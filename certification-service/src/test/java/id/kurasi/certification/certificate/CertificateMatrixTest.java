package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.kit.Answers.assertIllegalTransition;
import static id.kurasi.kit.Answers.json;
import static id.kurasi.kit.Answers.text;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.Api;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.certificate.CertificateMother.Held;
import id.kurasi.certification.certificate.evidence.FileMother;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every verb in every state by every kind of caller: done, or refused in the one right way and nothing changed. */
@ServiceTest
class CertificateMatrixTest {

    private static final List<String> READERS =
            List.of("viewer~35.76", "service", "curator", "buyer~the-keranjang-bali");

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    // officer: an admin, the agency of the region or one above it.    owner: the business itself.
    // strangers: the agency of another region and another business.   readers: viewer, service, curator, buyer.
    @ParameterizedTest(name = "{0} when {1}")
    @CsvSource(delimiter = '|', textBlock = """
            change         | RECORDED  | 200 | 200 | 403 | 403 | 403
            change         | VERIFIED  | 409 | 409 | 403 | 403 | 403
            change         | SUSPENDED | 409 | 409 | 403 | 403 | 403
            change         | REVOKED   | 409 | 409 | 403 | 403 | 403
            verify         | RECORDED  | 200 | 403 | 404 | 403 | 403
            verify         | VERIFIED  | 409 | 403 | 404 | 403 | 403
            verify         | SUSPENDED | 409 | 403 | 404 | 403 | 403
            verify         | REVOKED   | 409 | 403 | 404 | 403 | 403
            reverify       | RECORDED  | 409 | 403 | 404 | 403 | 403
            reverify       | VERIFIED  | 200 | 403 | 404 | 403 | 403
            reverify       | SUSPENDED | 200 | 403 | 404 | 403 | 403
            reverify       | REVOKED   | 409 | 403 | 404 | 403 | 403
            suspend        | RECORDED  | 409 | 403 | 404 | 403 | 403
            suspend        | VERIFIED  | 200 | 403 | 404 | 403 | 403
            suspend        | SUSPENDED | 409 | 403 | 404 | 403 | 403
            suspend        | REVOKED   | 409 | 403 | 404 | 403 | 403
            reinstate      | RECORDED  | 409 | 403 | 404 | 403 | 403
            reinstate      | VERIFIED  | 409 | 403 | 404 | 403 | 403
            reinstate      | SUSPENDED | 200 | 403 | 404 | 403 | 403
            reinstate      | REVOKED   | 409 | 403 | 404 | 403 | 403
            revoke         | RECORDED  | 200 | 403 | 404 | 403 | 403
            revoke         | VERIFIED  | 200 | 403 | 404 | 403 | 403
            revoke         | SUSPENDED | 200 | 403 | 404 | 403 | 403
            revoke         | REVOKED   | 409 | 403 | 404 | 403 | 403
            link-product   | RECORDED  | 200 | 200 | 404 | 404 | 403
            link-product   | VERIFIED  | 200 | 403 | 404 | 404 | 403
            link-product   | SUSPENDED | 200 | 403 | 404 | 404 | 403
            link-product   | REVOKED   | 409 | 403 | 404 | 404 | 403
            unlink-product | RECORDED  | 204 | 204 | 404 | 404 | 403
            unlink-product | VERIFIED  | 204 | 403 | 404 | 404 | 403
            unlink-product | SUSPENDED | 204 | 403 | 404 | 404 | 403
            unlink-product | REVOKED   | 409 | 403 | 404 | 404 | 403
            add-evidence   | RECORDED  | 201 | 201 | 404 | 404 | 403
            add-evidence   | VERIFIED  | 201 | 201 | 404 | 404 | 403
            add-evidence   | SUSPENDED | 201 | 201 | 404 | 404 | 403
            add-evidence   | REVOKED   | 409 | 409 | 404 | 404 | 403
            remove-evidence| RECORDED  | 204 | 204 | 404 | 404 | 403
            remove-evidence| VERIFIED  | 204 | 403 | 404 | 404 | 403
            remove-evidence| SUSPENDED | 204 | 403 | 404 | 404 | 403
            remove-evidence| REVOKED   | 409 | 403 | 404 | 404 | 403
            """)
    void allowsOrRefuses(
            String verb, CertificateState state, int officer, int owner, int agency, int business, int reader) {
        var untouched = in(verb, state);
        var before = get(ADMIN, untouched.path()).extract();
        var seen = json(before);
        var expected = new LinkedHashMap<String, Integer>();
        expected.put(ADMIN, officer);
        expected.put(AGENCY, officer);
        expected.put("agency~35", officer);
        expected.put("owner", owner);
        expected.put(FOREIGN_AGENCY, agency);
        expected.put(Api.business(UUID.randomUUID()), business);
        READERS.forEach(account -> expected.put(account, reader));

        expected.forEach((account, status) -> {
            if (status < 300) {
                allows(verb, in(verb, state), account, status);
            } else {
                refuses(verb, untouched, before, account, status);
            }
        });

        var after = json(get(ADMIN, untouched.path()).extract());
        assertEquals(seen.required("state"), after.required("state"));
        assertEquals(seen.required("version"), after.required("version"));
    }

    /** With evidence, where that is to be removed. */
    private static Held in(String verb, CertificateState state) {
        var held = CertificateMother.recorded();
        if (verb.equals("remove-evidence")) {
            addEvidence(AGENCY, held).statusCode(201);
        }
        return CertificateMother.bring(held, state);
    }

    private static ValidatableResponse addEvidence(String account, Held held) {
        return as(account)
                .contentType("multipart/form-data")
                .multiPart("file", "surat.pdf", FileMother.pdf())
                .post(held.path() + "/evidence")
                .then();
    }

    private static void allows(String verb, Held held, String account, int status) {
        var before = get(ADMIN, held.path()).extract();
        var seen = json(before);

        attempt(verb, held, account, before.header("ETag")).statusCode(status);

        var after = json(get(ADMIN, held.path()).extract());
        assertEquals(
                target(verb, seen.required("state").textValue()),
                after.required("state").textValue());
        assertEquals(
                seen.required("version").intValue() + 1,
                after.required("version").intValue());
    }

    private static void refuses(
            String verb, Held held, ExtractableResponse<Response> before, String account, int status) {
        var answer = attempt(verb, held, account, before.header("ETag"))
                .statusCode(status)
                .contentType("application/problem+json");
        assertTrue(text(answer.extract(), "/type").startsWith("/problems/"));
        if (status == 409) {
            assertIllegalTransition(answer, text(before, "/state"), verb);
            get(caller(held, account), held.path()).body("allowedActions", not(hasItem(verb)));
        }
    }

    private static String caller(Held held, String account) {
        return account.equals("owner") ? Api.business(held.business()) : account;
    }

    private static ValidatableResponse attempt(String verb, Held held, String account, String etag) {
        var request = as(caller(held, account));
        return switch (verb) {
            case "change" ->
                request.header("If-Match", etag)
                        .body(Paper.halal(held.business()))
                        .put(held.path())
                        .then();
            case "add-evidence" -> addEvidence(caller(held, account), held);
            case "remove-evidence" ->
                request.delete(held.path() + "/evidence/" + evidenceOf(held)).then();
            case "verify", "reverify" ->
                request.body(Map.of("method", "REGISTER_CHECKED"))
                        .post(held.path() + "/" + verb)
                        .then();
            case "link-product" ->
                request.body(Map.of("compositionRevision", 1))
                        .put(held.path() + "/products/" + CatalogOfTests.productOf(held.business(), 1))
                        .then();
            case "unlink-product" ->
                request.delete(held.path() + "/products/" + held.product()).then();
            default ->
                request.body(Map.of("reason", "for the test"))
                        .post(held.path() + "/" + verb)
                        .then();
        };
    }

    private static String evidenceOf(Held held) {
        return get(ADMIN, held.path() + "/evidence").extract().path("items[0].id");
    }

    private static String target(String verb, String state) {
        return switch (verb) {
            case "verify", "reinstate" -> "VERIFIED";
            case "suspend" -> "SUSPENDED";
            case "revoke" -> "REVOKED";
            default -> state;
        };
    }
}
