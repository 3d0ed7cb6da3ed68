package id.kurasi.curation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.peer.CatalogProduct.NetContent;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPriceTest {

    @ParameterizedTest
    @CsvSource({
        "18000, 150,   g,    120.00, g",
        "18000, 0.15,  kg,   120.00, g",
        "18000, 150000, mg,  120.00, g",
        "10000, 3,     pcs,  3333.33, piece",
        "20000, 3,     Lembar, 6666.67, piece",
        "25000, 0.25,  l,    100.00, ml",
        "25000, 250,   ML,   100.00, ml",
        "1,     1000,  kg,   0.00,   g",
        "1005,  1000,  g,    1.01,   g"
    })
    void reckonsByGramMillilitreOrPiece(long price, BigDecimal value, String unit, BigDecimal idr, String per) {
        assertEquals(Optional.of(new UnitPrice(idr, per)), UnitPrice.of(price, new NetContent(value, unit)));
    }

    @Test
    void reckonsNothingFromWhatIsNotKnown() {
        assertEquals(Optional.empty(), UnitPrice.of(null, new NetContent(BigDecimal.ONE, "g")));
        assertEquals(Optional.empty(), UnitPrice.of(18000L, null));
        assertEquals(Optional.empty(), UnitPrice.of(18000L, new NetContent(null, "g")));
        assertEquals(Optional.empty(), UnitPrice.of(18000L, new NetContent(BigDecimal.ZERO, "g")));
        assertEquals(Optional.empty(), UnitPrice.of(18000L, new NetContent(BigDecimal.ONE, null)));
        assertEquals(Optional.empty(), UnitPrice.of(18000L, new NetContent(BigDecimal.ONE, "bunch")));
    }
}
