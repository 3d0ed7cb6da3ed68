package id.kurasi.catalog;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class HistoryTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history set by = 'somebody' where subject = ?",
                "update history set note = null where subject = ?",
                "delete from history where subject = ?"
            })
    void isNotChangedByAnyStatement(String statement) throws Exception {
        var id = ProductMother.published(BusinessMother.registered());
        var before = get(ADMIN, "/v1/products/" + id + "/history").extract().asString();

        try (var transaction = new OpenTransaction(database)) {
            var refused = assertThrows(SQLException.class, () -> transaction.execute(statement, UUID.fromString(id)));
            assertEquals("P0001", refused.getSQLState());
        }

        assertEquals(
                before, get(ADMIN, "/v1/products/" + id + "/history").extract().asString());
    }
}
