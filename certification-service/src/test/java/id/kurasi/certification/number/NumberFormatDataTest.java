package id.kurasi.certification.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.type.CertificateTypes;
import jakarta.inject.Inject;
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
            for (var format : type.numberFormats()) {
                var read = format.kind() == NumberKind.STANDARD
                        ? NumberReader.readStandard(format.example(), type.numberFormats())
                        : NumberReader.read(format.example(), type.numberFormats());
                assertEquals(format.kind(), read.kind(), format.example());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HALAL, ID35110000214820323, CERTIFICATE, ID35110000214820323,",
        "HALAL, ID35110019295530624, CERTIFICATE, ID35110019295530624,",
        "HALAL, ID00410000088710720, CERTIFICATE, ID00410000088710720,",
        "HALAL, ' id35110017058840424 ', CERTIFICATE, ID35110017058840424,",
        "HALAL, ID112100009882540924, CERTIFICATE, ID112100009882540924, UnusualHalalNumber",
        "HALAL, ID3511000021482032, , ID3511000021482032, OddNumber",
        "HALAL, 07100012345678, , 07100012345678, OddNumber",
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
        "PIRT, 306330601007, , 306330601007, OddNumber",
        "PIRT, DINKES P-IRT 506317402014-26, , DINKES P-IRT 506317402014-26, OddNumber",
    })
    void understandsNumbersAsTheyAreWritten(
            String type, String written, NumberKind kind, String canonical, String finding) {
        var read = NumberReader.read(written, types.get(type).numberFormats());

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
        var read = NumberReader.readStandard(written, types.get("SNI").numberFormats());

        assertEquals(NumberKind.STANDARD, read.kind());
        assertEquals(canonical, read.canonical());
        assertTrue(read.findings().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"ISO 9001:2015", "SNI 2973", "SNI 2973:11", "2973:2011"})
    void holdsAnOddStandardAgainstTheCertificate(String written) {
        var read = NumberReader.readStandard(written, types.get("SNI").numberFormats());

        assertEquals("OddStandard", read.findings().get(0).code());
        assertTrue(read.findings().get(0).isError());
    }

    @Test
    void onlyWarnsOfAnOddTrademarkSinceTheShapeOfApplicationsIsNotConfirmed() {
        var findings = NumberReader.read("IDM98430", types.get("TRADEMARK").numberFormats())
                .findings();

        assertEquals(Severity.WARNING, findings.get(0).severity());
    }
}
