package id.kurasi.kit.privacy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up: no person was ever registered in district 99. */
class NikTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3576990101900001",
                "3576997112990001",
                "NIK: 3576990101900001.",
                "NIK3576990101900001/KK",
                "3576 9901 0190 0001",
                "35.76.99.010190.0001",
                "357699-010190-0001",
                "357699 - 010190 - 0001",
                "3 5 7 6 9 9 0 1 0 1 9 0 0 0 0 1",
                "1. 3576990101900001",
                "2 3576 9901 0190 0001 Magersari",
                "081234567890, 3576990101900001",
                "３５７６９９０１０１９００００１",
                "٣٥٧٦٩٩٠١٠١٩٠٠٠٠١",
                "3576\u200b9901\u200b0190\u200b0001",
                "3576\u00a09901\u00a00190\u00a00001",
                "3576–9901–0190–0001",
                "357699\n010190\n0001"
            })
    void isFoundHoweverItIsWritten(String text) {
        assertTrue(Nik.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Keripik Tempe 150 g",
                "9900000000001", // NIB
                "NIB 9120101234567 123", // beside another number
                "1112210007923",
                "8990000000013", // GTIN-13
                "18990000000010", // GTIN-14
                "8990000000013, 8990000000020",
                "8990000000013 250",
                "+62 812 3456 7890",
                "+62 812-3456-789012",
                "0812-3456-7890 / 0813-4567-8901",
                "0812 3456 7890 1234",
                "12.345.678.9-012.345", // NPWP as it was
                "ID35110000000010124", // halal certificate
                "2063576010101-24", // P-IRT
                "Rp 1.500.000 - 2.750.000",
                "0000000000000000", // the layout's example
                "3576990101900000", // no number 0000
                "3576993201900001", // no 32nd day
                "3576990113900001", // no 13th month
                "3500990101900001", // no regency 00
                "35769901019000011", // a digit more
                "357699010190001" // a digit less
            })
    void isNotSeenInOtherNumbers(String text) {
        assertFalse(Nik.isIn(text));
    }
}
