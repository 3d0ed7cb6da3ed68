package id.kurasi.catalog.export;

import static id.kurasi.catalog.Api.ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.kit.EmbeddedDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.sql.SQLException;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Lists of several parts, and readers that are slow or go away. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class LargeExportTest {

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/")
    URL service;

    @Test
    void goesOnFromPartToPartWithoutLosingOrRepeatingARow() throws SQLException {
        var business = ManyProducts.ofOneBusiness(database, 0);

        for (var format : new String[] {"csv", "xlsx"}) {
            var ids = Exported.of(Exported.asking(ADMIN, "business", business).get("/v1/products." + format))
                    .column("ID produk");
            assertEquals(ManyProducts.PRODUCTS, ids.size());
            assertEquals(ManyProducts.PRODUCTS, new HashSet<>(ids).size());
        }
    }

    @Test
    void holdsNoTransactionWhileTheReaderWaitsAndEndsWhenItGoesAway() throws SQLException, IOException {
        var business = ManyProducts.ofOneBusiness(database, 4000);
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            ManyProducts.ask(socket, business);

            ManyProducts.eventually(ManyProducts::isBlockedInWriting);
            assertEquals(0, transactions());
        }
        ManyProducts.eventually(() -> !ManyProducts.isWriting());
    }

    private int transactions() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("""
                                select count(*) from pg_stat_activity where datname = current_database()
                                and pid <> pg_backend_pid() and xact_start is not null and backend_type = 'client backend'
                                and query like '%product%'""")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
