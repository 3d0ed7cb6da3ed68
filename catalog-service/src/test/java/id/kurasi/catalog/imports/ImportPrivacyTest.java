package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ImportPrivacyTest {

    /** Of nobody: a district that does not exist. */
    private static final String NIK = "3576991705910042";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    DataSource database;

    @Inject
    Retention retention;

    @AfterEach
    void letTimeGoOn() {
        TestClock.reset();
    }

    @Test
    void noCitizensNumberReachesATable() throws SQLException {
        var done = Sent.csv(
                        "Nama Usaha;NIK;Kecamatan;No KTP pemilik usaha;Deskripsi;Produk;Omzet;Kolom " + NIK,
                        "Sari " + mark + ";" + NIK + ";Magersari;" + NIK + ";milik " + NIK + ";Keripik;123.456.789;x",
                        NIK + ";" + NIK + ";Magersari;;;Keripik;;")
                .by(AGENCY)
                .done();

        assertEquals(List.of(), tablesHolding(NIK));
        assertEquals(List.of(), tablesHolding("123.456.789"));
        assertTrue(done.codes().contains("PERSONAL_NUMBER_REMOVED"));
        assertFalse(done.all().prettify().contains(NIK));
        get(AGENCY, "/v1/imports/" + done.id())
                .body("columns.find { it.letter == 'B' }.treatment", equalTo("DROPPED"))
                .body("columns.find { it.letter == 'D' }.treatment", equalTo("DROPPED"));
    }

    private List<String> tablesHolding(String text) throws SQLException {
        var holding = new ArrayList<String>();
        try (var connection = database.getConnection();
                var tables = connection
                        .createStatement()
                        .executeQuery(
                                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (tables.next()) {
                var table = tables.getString(1);
                try (var search = connection.prepareStatement(
                        "select count(*) from \"" + table + "\" t where cast(t as text) like ?")) {
                    search.setString(1, "%" + text + "%");
                    var count = search.executeQuery();
                    count.next();
                    if (count.getInt(1) > 0) {
                        holding.add(table);
                    }
                }
            }
        }
        return holding;
    }

    @Test
    void cellsAreForgottenAfterThirtyDays() {
        TestClock.setTo(Instant.now().minus(Duration.ofDays(31)));
        var old = Sent.csv("Nama Usaha;NIB;Kecamatan", "Sari " + mark + ";12;Magersari")
                .by(AGENCY)
                .done();
        TestClock.reset();
        var young = Sent.csv("Nama Usaha;NIB;Kecamatan", "Sari " + mark + ";12;Magersari")
                .by(AGENCY)
                .done();

        retention.forgetOldCells();

        assertEquals(null, old.all().getString("items[0].problems[0].value"));
        assertEquals("NIB_INVALID", old.all().getString("items[0].problems[0].code"));
        assertEquals("12", young.all().getString("items[0].problems[0].value"));
    }

    @Test
    void cellsAreForgottenWithTheBusinessThatIsAnonymised() throws SQLException {
        var done = Sent.csv(
                        "Nama Usaha;Nama Pemilik;Kecamatan", "Sari " + mark + ";Contoh Orang " + mark + ";Magersari")
                .by(AGENCY)
                .done();
        String business = done.all().getString("items[0].businessId");

        Sent.as(AGENCY)
                .contentType("application/json")
                .body("{\"reason\": \"permintaan pemilik\"}")
                .post("/v1/businesses/" + business + "/anonymise")
                .then()
                .statusCode(200);

        assertEquals(List.of(), tablesHolding("Contoh Orang " + mark));
        assertFalse(Sent.as(AGENCY)
                .get("/v1/imports/" + done.id() + "/report.csv")
                .asString()
                .contains(mark));
    }
}
