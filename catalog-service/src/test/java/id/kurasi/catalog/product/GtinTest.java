package id.kurasi.catalog.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

    @ParameterizedTest
    @ValueSource(strings = {"4006381333931", "9780306406157", "8990000000013", "0000000000000"})
    void knowsTheCheckDigitOfNumbersInUseAndNoOther(String gtin) {
        assertEquals(gtin.charAt(12) - '0', Gtin.checkDigit(gtin));
        assertTrue(Gtin.isWellFormed(gtin));
        IntStream.range(0, 10)
                .mapToObj(digit -> gtin.substring(0, 12) + digit)
                .filter(other -> !other.equals(gtin))
                .forEach(other -> assertFalse(Gtin.isWellFormed(other), other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4006381339331", "4006381333913", "4060381333931"})
    void noticesDigitsThatChangedPlaces(String gtin) {
        assertFalse(Gtin.isWellFormed(gtin));
    }
}
