package id.kurasi.curation.indicator;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ExactnessTest extends CurationYear {

    private static final int PRODUCTS = 12;

    @Test
    void countsExactlyWhileManySubmitAndManyAsk() throws Exception {
        var business = Ids.next();
        var calls = new ArrayList<Callable<Response>>();
        for (var i = 0; i < PRODUCTS; i++) {
            var submission = draft(round, i % 2 == 0 ? snack(business) : snack(Ids.next()));
            calls.add(() -> post(AGENCY, path(submission, "submit")));
            calls.add(() -> indicator("admin", "CUR_SUBMITTED?region=" + regency)
                    .extract()
                    .response());
        }

        assertEquals(
                List.of(200),
                together(calls).stream().map(Response::statusCode).distinct().toList());

        indicator("admin", "CUR_SUBMITTED?region=" + regency)
                .body("distinctTotal.products", equalTo(PRODUCTS))
                .body("distinctTotal.businesses", equalTo(PRODUCTS / 2 + 1));
        indicator("buyer~" + mine, "CUR_SUBMITTED").body("distinctTotal.products", equalTo(PRODUCTS));
    }

    private static List<Response> together(List<Callable<Response>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<Response>();
            for (var answer : threads.invokeAll(calls, 60, TimeUnit.SECONDS)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
