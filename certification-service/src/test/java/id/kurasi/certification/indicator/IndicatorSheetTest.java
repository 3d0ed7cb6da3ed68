package id.kurasi.certification.indicator;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.indicator.Ledger.Case;
import id.kurasi.file.sheet.Cell;
import id.kurasi.file.sheet.Sheets;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test exports a regency of its own. */
@ServiceTest
class IndicatorSheetTest {

    private static final String INDICATORS = "/v1/certification-indicators";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Ledger ledger;

    @ParameterizedTest
    @CsvSource({"csv, text/csv", "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    void givesTheSameByNameAndByAccept(String suffix, String accept) throws IOException {
        var region = suffix.equals("csv") ? "97.01" : "97.02";
        started(region + ".01", 2);
        target(region, "10");
        var query = "?year=2024&groupBy=type&region=" + region;

        var byName =
                sheet(as(ADMIN).accept("*/*").get(INDICATORS + "/FACIL_STARTED." + suffix + query + "&headers=en"));
        var byAccept = sheet(as(ADMIN).accept(accept).get(INDICATORS + "/FACIL_STARTED" + query + "&headers=en"));

        assertEquals(byName, byAccept);
        assertEquals(
                List.of(
                        "Code",
                        "Indicator",
                        "Unit",
                        "Year",
                        "Quarter",
                        "Certificate type",
                        "Target",
                        "Realisation",
                        "Reached (%)"),
                byName.get(0).subList(0, 9));
        assertEquals(
                List.of("FACIL_STARTED", "Facilitation begun", "CASE", "2024", "", "HALAL", "", "2", ""),
                byName.get(1).subList(0, 9));
        assertEquals(
                List.of("FACIL_STARTED", "Facilitation begun", "CASE", "2024", "", "", "10", "2", "20"),
                byName.get(2).subList(0, 9));
        assertEquals(3, byName.size());
    }

    @Test
    void headsColumnsInIndonesianUnlessAskedOtherwise() throws IOException {
        var answer = as(ADMIN).accept("*/*").get(INDICATORS + "/TRAINED.csv?region=97.03&year=2024");

        assertTrue(
                answer.header("Content-Disposition").contains("indikator-"),
                () -> answer.header("Content-Disposition"));
        assertTrue(answer.header("Content-Disposition").endsWith(".csv\""));
        assertTrue(sheet(answer).get(0).contains("Realisasi"));
    }

    @Test
    void tellsAllIndicatorsInOneSheet() throws IOException {
        started("97.04.01", 1);

        var report = sheet(as("agency~97.04").accept(XLSX).get(INDICATORS + "?year=2024"));

        assertEquals(
                List.of(
                        "FACIL_STARTED",
                        "FACIL_STARTED",
                        "FACIL_ISSUED",
                        "FACIL_REFUSED",
                        "FACIL_SUCCESS",
                        "FACIL_DAYS",
                        "CERT_HOLDERS",
                        "CERT_EXPIRING",
                        "TRAINED"),
                report.stream().skip(1).map(line -> line.get(0)).toList());
    }

    @Test
    void withholdsInSheetsWhatIsWithheldOtherwise() throws IOException {
        started("97.05.01", 1);
        started("97.05.02", 3);

        var lines = sheet(as("viewer")
                .accept("text/csv")
                .get(INDICATORS + "/FACIL_STARTED?region=97.05&year=2024&groupBy=district"));

        assertEquals(
                List.of("< 3", "", "4"),
                lines.stream().skip(1).map(line -> line.get(7)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "agency~97.06, /FACIL_STARTED.csv?region=97.07, 403",
        "curator, .csv?year=2024, 403",
        "admin, /FACIL_STARTED.csv?headers=de, 400",
        "admin, /NO_SUCH.csv?headers=en, 404",
        "admin, .xlsx?groupBy=type, 400"
    })
    void refusesWhatTheIndicatorsRefuse(String account, String path, int status) {
        as(account).accept("*/*").get(INDICATORS + path).then().statusCode(status);
    }

    private void started(String district, int businesses) {
        for (var i = 0; i < businesses; i++) {
            ledger.register(Case.of(ledger.business(district), district, LocalDate.parse("2024-02-03")));
        }
    }

    private static void target(String region, String value) {
        as(ADMIN)
                .body("{\"value\": " + value + "}")
                .put("/v1/certification-targets/FACIL_STARTED/" + region + "/ALL/2024")
                .then()
                .statusCode(201);
    }

    private static List<List<String>> sheet(Response answer) throws IOException {
        answer.then().statusCode(200);
        var file = Files.write(Files.createTempFile("exported", ".bin"), answer.asByteArray());
        try (var sheet = Sheets.open(file)) {
            var rows = new ArrayList<List<String>>();
            var width = new int[1];
            sheet.rows().forEachRemaining(row -> {
                width[0] = Math.max(width[0], row.cells().size());
                var cells = new ArrayList<String>();
                for (var column = 0; column < width[0]; column++) {
                    cells.add(text(row.cell(column)));
                }
                rows.add(cells);
            });
            return rows;
        } finally {
            Files.delete(file);
        }
    }

    private static String text(Cell cell) {
        return cell == null || cell.text() == null ? "" : cell.text();
    }
}
