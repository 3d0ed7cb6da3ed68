package id.kurasi.catalog.export;

import static id.kurasi.catalog.Api.ADMIN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.kurasi.kit.EmbeddedDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One who reads a sheet slowly keeps a place for some seconds only, and meanwhile the others are told to come again. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(SlowReaderTest.OneAtATime.class)
class SlowReaderTest {

    public static final class OneAtATime implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return Map.of("kurasi.exports.at-once", "1", "kurasi.exports.longest", "3S");
        }

        @Override
        public void stop() {
            // only the configuration is its own
        }
    }

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/")
    URL service;

    @Test
    void losesItsPlaceToTheNext() throws SQLException, IOException {
        var business = ManyProducts.ofOneBusiness(database, 4000);
        try (var reader = new Socket(service.getHost(), service.getPort())) {
            ManyProducts.ask(reader, business);
            ManyProducts.eventually(ManyProducts::isBlockedInWriting);

            sheet(business)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .header("Content-Disposition", equalTo(null))
                    .body("type", equalTo("/problems/exports-busy"));

            ManyProducts.eventually(() -> !ManyProducts.isWriting());
        }
        ManyProducts.eventually(() -> sheet(business).statusCode() == 200);
    }

    private static Response sheet(String business) {
        return Exported.asking(ADMIN, "business", business).get("/v1/products.csv");
    }
}
