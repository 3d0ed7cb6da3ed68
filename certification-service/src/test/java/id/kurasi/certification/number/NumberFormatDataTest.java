package id.kurasi.certification.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.type.CertificateTypes;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of numbers as the migrations have them, on numbers as people write them. */
@ServiceTest
class NumberFormatDataTest {

    @Inject
    CertificateTypes types;

    @Test
    void recognisesTheExampleOfEveryFormatAsItsOwn() {
        for (var type : types.all()) {
            for (var format : type.numbers().formats()) {
                var read = format.kind() == NumberKind.STANDARD
                        ? type.numbers().readStandard(format.example())
                        : type.numbers().read(format.example());
                assertEquals(format.kind(), read.kind(), format.example());
            }
        }
    }

    @Test
    void recognisesTheExamplesOfPapersThatAreNoCertificates() {
        for (var format : types.otherPapers().formats()) {
            assertEquals(
                    NumberKind.DOUBTFUL,
                    types.otherPapers().read(format.example()).kind(),
                    format.example());
        }
    }

    @Test
    void bringsEverySpellingOfANumberToOneFormThatReadsAsItself() {
        for (var type : types.all()) {
            for (var format : type.numbers().formats()) {
                // what is taken as it is written is not the same in other words
                if (format.kind().isEvidence() && !format.parts().isEmpty()) {
                    spellings(format.example())
                            .forEach(written -> meetsItself(type.numbers(), format.example(), written));
                }
            }
        }
    }

    private static Stream<String> spellings(String number) {
        return Stream.of(
                number.toLowerCase(Locale.ROOT),
                number.toUpperCase(Locale.ROOT),
                "  " + number.replace(" ", "\u00a0 \t") + ".",
                number.replace("-", "\u2013"),
                // digits in groups of their own
                number.replaceAll("(?<=\\d{2})(?=\\d)", " "),
                Normalizer.normalize(number, Normalizer.Form.NFD));
    }

    private static void meetsItself(NumberReader reader, String number, String written) {
        var read = reader.read(number);
        assertEquals(read.canonical(), reader.read(written).canonical(), written);
        assertEquals(read.canonical(), reader.read(read.canonical()).canonical(), written);
        assertEquals(read.kind(), reader.read(read.canonical()).kind(), written);
    }

    @ParameterizedTest
    @CsvSource({
        "HALAL, ID35110000214820323, CERTIFICATE, ID35110000214820323,",
        "HALAL, ID35110019295530624, CERTIFICATE, ID35110019295530624,",
        "HALAL, ID00410000088710720, CERTIFICATE, ID00410000088710720,",
        "HALAL, ' id35110017058840424 ', CERTIFICATE, ID35110017058840424,",
        "HALAL, ID112100009882540924, CERTIFICATE, ID112100009882540924, UnusualHalalNumber",
        "HALAL, ID3511000021482032, , ID3511000021482032, OddNumber",
        "HALAL, Halal No.ID 35110001307951222, CERTIFICATE, ID35110001307951222,",
        "HALAL, HALAL: ID 3511 0001 3079 51222, CERTIFICATE, ID35110001307951222,",
        "HALAL, 07100012345678, DOUBTFUL, 07100012345678, MuiHalalNumber",
        "HALAL, IDM000984301, , IDM000984301, NumberOfOtherType",
        "HALAL, KH-00010012340121, MISTAKEN, KH-00010012340121, HalalDecreeNumber",
        "HALAL, LPPOM-00160012340919, MISTAKEN, LPPOM-00160012340919, HalalDecreeNumber",
        "HALAL, lppom mui 15/2019, MISTAKEN, LPPOM MUI 15/2019, HalalDecreeNumber",
        "TRADEMARK, IDM000984301, CERTIFICATE, IDM000984301,",
        "TRADEMARK, idm000984301, CERTIFICATE, IDM000984301,",
        "TRADEMARK, DID2024012345, APPLICATION, DID2024012345,",
        "TRADEMARK, D002024012345, APPLICATION, D002024012345,",
        "TRADEMARK, R002019004321, APPLICATION, R002019004321,",
        "TRADEMARK, IDM98430, , IDM98430, OddNumber",
        "SNI, '00012/LSPr-021/ 2024', , 00012/LSPR-021/ 2024,",
        "PIRT, P-IRT 3063306010072-19, CERTIFICATE, P-IRT 3063306010072-19,",
        "PIRT, 3063306010072-19, CERTIFICATE, P-IRT 3063306010072-19,",
        "PIRT, 306330601007219, CERTIFICATE, P-IRT 3063306010072-19,",
        "PIRT, PIRT No. 306330601007219, CERTIFICATE, P-IRT 3063306010072-19,",
        "PIRT, p-irt no 3063306010072-19, CERTIFICATE, P-IRT 3063306010072-19,",
        "PIRT, P-IRT No.3063306010072-19, CERTIFICATE, P-IRT 3063306010072-19,",
        "PIRT, 306 3306 01 0072_ 19, CERTIFICATE, P-IRT 3063306010072-19,",
        "PIRT, Pirt : 306 3306 01 0072-19, CERTIFICATE, P-IRT 3063306010072-19,",
        "PIRT, SPP-IRT 3063306010072–19, CERTIFICATE, P-IRT 3063306010072-19,",
        "PIRT, 306330600172, CERTIFICATE, P-IRT 306330600172, OldPirtNumber",
        "PIRT, 3063306010072, DOUBTFUL, P-IRT 3063306010072, PirtYearMissing",
        "PIRT, 012/3576/24, DOUBTFUL, 012/3576/24, PkpNumber",
        "PIRT, IDM000984301, , IDM000984301, NumberOfOtherType",
        "PIRT, MD 235602169254, , MD 235602169254, NumberOfOtherType",
        "PIRT, 9912210007923, , 9912210007923, BusinessNumber",
        "PIRT, 8990000000013, , 8990000000013, Barcode",
        "PIRT, 3063306010072-19 / 3063306020072-19, , 3063306010072-19 / 3063306020072-19, MoreThanANumber",
        "BPOM_MD, BPOM RI MD 235602169254, CERTIFICATE, MD 235602169254,",
        "BPOM_MD, BPOM No.MD 235602169254001, CERTIFICATE, MD 235602169254001,",
        "BPOM_MD, ML 235602169254, , ML 235602169254, NumberOfOtherType",
        "BPOM_MD, NA00000000001, , NA00000000001, CosmeticNumber",
        "BATIKMARK, bmi-12/2024, CERTIFICATE, BMI-12/2024,",
        "SNI, SNI 2973:2011, , SNI 2973:2011, NumberOfStandard",
        "LAB_TEST, LHU/001/2024, , LHU/001/2024,",
        "PIRT, DINKES P-IRT 306330602014-26, , DINKES P-IRT 306330602014-26, OddNumber",
    })
    void understandsNumbersAsTheyAreWritten(
            String type, String written, NumberKind kind, String canonical, String finding) {
        var read = types.get(type).numbers().read(written);

        assertEquals(kind, read.kind());
        assertEquals(canonical, read.canonical());
        assertEquals(finding == null ? 0 : 1, read.findings().size());
        assertTrue(finding == null || read.findings().get(0).code().equals(finding));
    }

    @ParameterizedTest
    @CsvSource({
        "SNI 2973:2011, SNI 2973:2011",
        "sni 01-2973-2011, SNI 2973:2011",
        "SNI 01-3556-2000, SNI 3556:2000",
        "SNI 3140.3:2010/Amd1:2011, SNI 3140.3:2010/AMD1:2011",
        "SNI 8302:2016/Amd.1:2019, SNI 8302:2016/AMD1:2019",
        "SNI 8302:2016/amd 1:2019, SNI 8302:2016/AMD1:2019",
        "SNI ISO 8124-1:2010, SNI ISO 8124-1:2010",
        "SNI 8303:2016, SNI 8303:2016",
    })
    void bringsTheNumbersOfStandardsToOneForm(String written, String canonical) {
        var read = types.get("SNI").numbers().readStandard(written);

        assertEquals(NumberKind.STANDARD, read.kind());
        assertEquals(canonical, read.canonical());
        assertTrue(read.findings().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"ISO 9001:2015", "SNI 2973", "SNI 2973:11", "2973:2011"})
    void holdsAnOddStandardAgainstTheCertificate(String written) {
        var read = types.get("SNI").numbers().readStandard(written);

        assertEquals("OddStandard", read.findings().get(0).code());
        assertTrue(read.findings().get(0).isError());
    }

    @Test
    void onlyWarnsOfAnOddTrademarkSinceTheShapeOfApplicationsIsNotConfirmed() {
        var findings = types.get("TRADEMARK").numbers().read("IDM98430").findings();

        assertEquals(Severity.WARNING, findings.get(0).severity());
    }
}
