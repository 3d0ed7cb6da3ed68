package id.kurasi.certification.indicator;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.indicator.Recount.Expected;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whatever happens in whatever order, the indicators are what the rows say. */
@ServiceTest
class ExactnessTest {

    private static final Map<String, String> GROUPS =
            Map.of("SNACK_5", "FOOD_5", "BAKERY_5", "FOOD_5", "BATIK_5", "BATIK_5");
    private static final int STEPS = 250;

    @Inject
    Ledger ledger;

    @Inject
    CategoryWatch categories;

    @Inject
    DataSource database;

    @Test
    void tellsWhatTheRowsSayAfterManyChanges() throws Exception {
        categories.take(List.of(
                List.of("FOOD_5"), List.of("SNACK_5", "FOOD_5"), List.of("BAKERY_5", "FOOD_5"), List.of("BATIK_5")));
        var life = new Life(ledger, 20_261_122);
        life.begin(6);
        for (var step = 0; step < STEPS; step++) {
            life.goOn();
        }

        Recount rows;
        try (var connection = database.getConnection()) {
            rows = new RecountOfRows(connection, "95.0").read(GROUPS);
        }
        for (var code : IndicatorCode.values()) {
            var compared = 0;
            for (var year = 2022; year <= 2024; year++) {
                for (var quarter = 0; quarter <= 4; quarter++) {
                    compared += compare(rows, code, FiscalPeriod.of(year, quarter == 0 ? null : quarter));
                }
            }
            assertFalse(compared == 0, () -> "nothing is compared of " + code);
        }
    }

    private static int compare(Recount rows, IndicatorCode code, FiscalPeriod period) {
        var compared = 0;
        for (var by : List.of(
                Dimension.PROVINCE,
                Dimension.REGENCY,
                Dimension.DISTRICT,
                Dimension.CATEGORY,
                Dimension.FUNDING_SOURCE,
                Dimension.TYPE,
                Dimension.TOPIC)) {
            var query = "/v1/certification-indicators/%s?region=95&year=%d%s&groupBy=%s"
                    .formatted(
                            code,
                            period.toYear(),
                            period.quarter() == 0 ? "" : "&quarter=" + period.quarter(),
                            by.label());
            var answer = as(ADMIN).get(query);
            if (answer.statusCode() == 400) {
                continue; // not of this indicator's classification
            }
            var expected = rows.of(code, period.firstDay(), period.lastDay(), by);
            assertEquals(expected.toString(), told(answer.path("rows"), by).toString(), query);
            compared += expected.size();
        }
        return compared;
    }

    private static Map<String, Expected> told(List<Map<String, Object>> rows, Dimension by) {
        var told = new TreeMap<String, Expected>();
        rows.forEach(row -> {
            var figure = (Map<?, ?>) row.get("figure");
            told.put(
                    (String) row.get(by.label()),
                    new Expected(number(figure.get("value")), (Integer) figure.get("businesses"), (Integer)
                            figure.get("products")));
        });
        return told;
    }

    private static BigDecimal number(Object json) {
        return new BigDecimal(json.toString());
    }
}
