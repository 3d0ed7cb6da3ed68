package id.kurasi.catalog.imports.value;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.kit.privacy.Nik;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NikInCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3576020101900001",
                "3576 0201 0190 0001",
                "NIK: 3576024101900001 (istri)",
                "3576020101900000",
                "3,57602E+15",
                "35.76.02.010190.0001"
            })
    void aCitizensNumberIsSeenHoweverItIsWritten(String text) {
        assertTrue(NikInCell.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9120005871688",
                "8990000000013",
                "ID35110000214820323",
                "081200000001 / 081200000002",
                "18992702000015",
                "Rp 1.500.000 - Rp 2.000.000"
            })
    void otherNumbersAreNone(String text) {
        assertFalse(NikInCell.isIn(text));
    }

    @Test
    void anIdOfThisCatalogIsNone() {
        var id = "35760201-0190-0001-b63b-801720a633ce";

        assertTrue(Nik.isIn(id), "its digits look like one");
        assertFalse(NikInCell.isIn(id));
        assertTrue(NikInCell.isIn(id + " 3576020101900001"));
    }
}
