package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An NPWP in a sheet says that there is one, and is kept nowhere: that of a person is the citizen's number. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ImportTaxNumberTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    DataSource database;

    private Sent.Done imported(String header, String value) {
        return Sent.csv("Nama Usaha;Kecamatan;Skala;" + header, "Sari " + mark + ";Magersari;Mikro;" + value)
                .by(AGENCY)
                .done();
    }

    private Object taxRegistered() {
        return get(ADMIN, "/v1/businesses?name=Sari " + mark).extract().path("items[0].taxRegistered");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NPWP        | 12.345.678.9-012.000   | true  | TAX_NUMBER_REMOVED
            No. NPWP    | 123456789012000        | true  | TAX_NUMBER_REMOVED
            NPWP        | 3576990101900001       | true  | TAX_NUMBER_REMOVED
            Nomor NPWP  | 1,23457E+14            | true  | TAX_NUMBER_REMOVED
            NPWP        | ada                    | true  |
            NPWP usaha  | YA                     | true  |
            NPWP        | tidak                  | false |
            NPWP        | -                      |       |
            NPWP        | belum                  |       |
            NPWP        | sedang diurus          |       | TAX_NUMBER_UNREADABLE
            NPWP        | 12345                  |       | TAX_NUMBER_UNREADABLE
            """)
    void isReadAsAYes(String header, String value, Boolean registered, String code) throws SQLException {
        var done = imported(header, value);

        assertEquals(Map.of("CREATED", 1), done.rows());
        assertEquals(code == null ? List.of() : List.of(code), done.codes());
        assertEquals(registered, taxRegistered());
        var digits = value.replaceAll("\\D", "");
        if (digits.length() > 4) {
            assertFalse(stored(done.id()).contains(value), "kept in the rows of the import");
            assertFalse(
                    Sent.as(AGENCY)
                            .get("/v1/imports/" + done.id() + "/report.csv")
                            .asString()
                            .contains(value),
                    "shown in the report");
        }
    }

    private String stored(String importId) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.prepareStatement(
                        "select string_agg(cells::text || problems::text, ' ') from import_row where import_id = ?::uuid")) {
            rows.setString(1, importId);
            var row = rows.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void saysNothingWhereTheCellIsEmpty() {
        imported("NPWP", "12.345.678.9-012.000");

        var again = imported("NPWP", "-");

        assertEquals(Map.of("UNCHANGED", 1), again.rows());
        assertEquals(true, taxRegistered());
        assertEquals(Map.of("UPDATED", 1), imported("NPWP", "tidak").rows());
        assertEquals(false, taxRegistered());
    }

    @Test
    void isDroppedInASecondColumnOfItsKind() throws SQLException {
        var done = Sent.csv(
                        "Nama Usaha;Kecamatan;Skala;NPWP;No NPWP",
                        "Sari " + mark + ";Magersari;Mikro;-;12.345.678.9-012.000")
                .by(AGENCY)
                .done();

        assertFalse(stored(done.id()).contains("12.345"));
        get(AGENCY, "/v1/imports/" + done.id()).body("columns.find { it.letter == 'E' }.treatment", equalTo("DROPPED"));
    }
}
