package id.kurasi.catalog.business.scale;

import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.business.BusinessScale;
import id.kurasi.catalog.business.IndustryScale;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ScalesTest {

    private static final LocalDate NOW = LocalDate.of(2026, 3, 1);

    @Inject
    Scales scales;

    @AfterEach
    void letTimeGoOn() {
        TestClock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "0, MICRO",
        "2000000000, MICRO",
        "2000000001, SMALL",
        "15000000000, SMALL",
        "15000000001, MEDIUM",
        "50000000000, MEDIUM",
        "50000000001, LARGE",
        "-1, "
    })
    void isJudgedBySales(long idr, BusinessScale scale) {
        assertEquals(Optional.ofNullable(scale), scales.bySales(idr, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "0, MICRO",
        "1000000000, MICRO",
        "1000000001, SMALL",
        "5000000000, SMALL",
        "5000000001, MEDIUM",
        "10000000000, MEDIUM",
        "10000000001, LARGE",
        "-1, "
    })
    void isJudgedByCapital(long idr, BusinessScale scale) {
        assertEquals(Optional.ofNullable(scale), scales.byCapital(idr, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, SMALL",
        "19, 999999999, SMALL",
        "19, 1000000000, MEDIUM",
        "19, 90000000000, MEDIUM",
        "20, 0, MEDIUM",
        "20, 15000000000, MEDIUM",
        "20, 15000000001, ",
        "5, , ",
        "20, , ",
        "-1, 0, "
    })
    void aManufacturerIsJudgedByWorkersAndInvestment(int workers, Long idr, IndustryScale scale) {
        assertEquals(Optional.ofNullable(scale), scales.byWorkersAndInvestment(workers, idr, NOW));
    }

    @Test
    void isNotJudgedByARuleBeforeItsTime() {
        assertEquals(Optional.of(BusinessScale.MICRO), scales.bySales(1, LocalDate.of(2021, 2, 2)));
        assertEquals(Optional.empty(), scales.bySales(1, LocalDate.of(2021, 2, 1)));
        assertEquals(Optional.empty(), scales.byCapital(1, LocalDate.of(2021, 2, 1)));
        assertEquals(Optional.empty(), scales.byWorkersAndInvestment(1, 1L, LocalDate.of(2016, 6, 30)));
    }

    @Test
    void theRulesInForceAreToldWithTheirSource() {
        get("viewer", "/v1/scale-rules?on=2026-03-01")
                .statusCode(200)
                .body("on", equalTo("2026-03-01"))
                .body("items", hasSize(11))
                .body("items.source", everyItem(notNullValue()))
                .body("items.find { it.id == 'pp7-2021-sales-small' }.minIdr", equalTo(2000000001))
                .body("items.find { it.id == 'pp7-2021-sales-small' }.maxIdr", equalTo(15000000000L));
        get("viewer", "/v1/scale-rules?on=2020-01-01")
                .body("items", hasSize(3))
                .body("items.classification", not(hasItem("BUSINESS")));
        get("viewer", "/v1/scale-rules?on=kemarin").statusCode(400);
    }

    @Test
    void theDateIsTodayUnlessSaid() {
        TestClock.setTo(Instant.parse("2026-02-28T15:00:00Z"));

        get("viewer", "/v1/scale-rules").body("on", equalTo("2026-03-01"));
    }
}
