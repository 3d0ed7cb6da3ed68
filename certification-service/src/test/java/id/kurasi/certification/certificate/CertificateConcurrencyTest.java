package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class CertificateConcurrencyTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    @ParameterizedTest
    @CsvSource({
        "RECORDED, verify, VERIFIED",
        "VERIFIED, suspend, SUSPENDED",
        "SUSPENDED, reinstate, VERIFIED",
        "VERIFIED, revoke, REVOKED"
    })
    void letsOneOfTwoCallersAtTheSameMomentActAndTellsTheOtherTheState(
            CertificateState before, String verb, String after) throws Exception {
        for (var round = 0; round < 5; round++) {
            var path = CertificateMother.in(before).path();
            var body = verb.equals("verify") ? Map.of("method", "ORIGINAL_SEEN") : Map.of("reason", "now");

            var answers = atOnce(
                    () -> as(ADMIN).body(body).post(path + "/" + verb),
                    () -> as(AGENCY).body(body).post(path + "/" + verb));

            assertEquals(List.of(200, 409), statuses(answers));
            assertEquals(after, refused(answers).path("currentState"));
            var steps = get(ADMIN, path + "/history").extract().<List<String>>path("items.action");
            assertEquals(1, steps.stream().filter(verb::equals).count());
        }
    }

    @RepeatedTest(5)
    void recordsANumberOnceAndDoesNotTellTheSecondCallerWhoseItIs() throws Exception {
        var mine = CatalogOfTests.business();
        var theirs = CatalogOfTests.business();
        var number = "ID3511" + Paper.digits(13);

        var answers = atOnce(
                () -> as(AGENCY).body(Paper.halal(mine).with("number", number)).post("/v1/certificates"),
                () -> as(AGENCY)
                        .body(Paper.halal(theirs).with("number", number))
                        .post("/v1/certificates"));

        assertEquals(List.of(201, 409), statuses(answers));
        var problem = refused(answers);
        assertEquals("/problems/duplicate-certificate", problem.path("type"));
        assertFalse(problem.asString().contains(mine.toString())
                || problem.asString().contains(theirs.toString()));
        assertNull(problem.path("id"));
    }

    @RepeatedTest(3)
    void losesNoneOfManyProductsLinkedAtOnce() throws Exception {
        var held = CertificateMother.recorded();
        var products = IntStream.range(0, 6)
                .mapToObj(any -> CatalogOfTests.productOf(held.business(), 1))
                .toList();

        var answers = atOnce(products.stream()
                .map(product -> (Callable<Response>) () ->
                        as(AGENCY).body(Map.of("compositionRevision", 1)).put(held.path() + "/products/" + product))
                .toList());

        assertEquals(List.of(200, 200, 200, 200, 200, 200), statuses(answers));
        get(AGENCY, held.path()).body("products", hasSize(7));
    }

    @RepeatedTest(3)
    void takesOneOfTwoRenewalsAtTheSameMomentAndNoneInARound() throws Exception {
        var business = CatalogOfTests.business();
        var first = CertificateMother.record(Paper.halal(business));
        var second = CertificateMother.record(Paper.halal(business));
        var third = CertificateMother.record(Paper.halal(business));

        var renewals = atOnce(() -> renew(business, first), () -> renew(business, first));
        var round = atOnce(
                () -> correct(second, Paper.halal(business).with("supersedes", idOf(third))),
                () -> correct(third, Paper.halal(business).with("supersedes", idOf(second))));

        assertEquals(List.of(201, 409), statuses(renewals));
        assertEquals("/problems/renewed-already", refused(renewals).path("type"));
        assertEquals(List.of(200, 400), statuses(round));
    }

    private static Response renew(UUID business, String certificate) {
        return as(AGENCY)
                .body(Paper.halal(business).with("supersedes", idOf(certificate)))
                .post("/v1/certificates");
    }

    private static Response correct(String certificate, Paper paper) {
        return as(AGENCY)
                .header("If-Match", get(AGENCY, certificate).extract().header("ETag"))
                .body(paper)
                .put(certificate);
    }

    private static String idOf(String certificate) {
        return certificate.substring(certificate.lastIndexOf('/') + 1);
    }

    @SafeVarargs
    private static List<Response> atOnce(Callable<Response>... calls) throws Exception {
        return atOnce(List.of(calls));
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var answers = new ArrayList<Response>();
            for (var running : calls.stream()
                    .map(call -> threads.submit(together(start, call)))
                    .toList()) {
                answers.add(running.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Response> together(CyclicBarrier start, Callable<Response> call) {
        return () -> {
            start.await();
            return call.call();
        };
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
}
