package id.kurasi.certification.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The reader itself; the shapes of the real types are tested with their data in {@code NumberFormatDataTest}. */
class NumberReaderTest {

    private static final NumberFormat GRANTED =
            new NumberFormat("A", NumberKind.CERTIFICATE, "^AB(?<serial>\\d{4})$", Severity.ERROR, "AB-{serial}");
    private static final NumberFormat FILED =
            new NumberFormat("A", NumberKind.APPLICATION, "^F(\\d{2})$", Severity.WARNING, "F$1");
    private static final NumberFormat OF_ANOTHER =
            new NumberFormat("B", NumberKind.CERTIFICATE, "^(?:B )?(\\d{6})$", Severity.ERROR, "B $1");
    private static final NumberFormat UNCONFIRMED =
            new NumberFormat("C", NumberKind.CERTIFICATE, "^C\\d$", Severity.WARNING, "$0");

    @Test
    void findsTheCanonicalFormOfWhatIsWrittenInAnyCaseAndSpacing() {
        for (var written : List.of("AB1234", "  ab1234\u00a0", "ab12 34", "Ab1\u200b234.", "ＡＢ１２３４", "AB12–34")) {
            var read = reader(GRANTED).read(written);

            assertEquals("AB-1234", read.canonical(), written);
            assertEquals(NumberKind.CERTIFICATE, read.kind());
            assertTrue(read.findings().isEmpty());
            assertTrue(read.isWellFormed());
        }
    }

    @Test
    void tellsWhatTheDigitsSay() {
        var read = new NumberReader(
                        List.of(GRANTED), List.of(), new Digits(List.of(new NumberFact("serial")), List.of()))
                .read("AB0012");

        assertEquals("0012", read.facts().get("serial").value());
        assertNull(read.facts().get("serial").meaning());
    }

    @Test
    void holdsAnOddNumberAgainstTheCertificateWhenOnlyOneShapeIsPossible() {
        var read = reader(GRANTED).read("ab  12");

        assertEquals("AB 12", read.canonical());
        assertNull(read.kind());
        assertFalse(read.isWellFormed());
        assertEquals("OddNumber", read.findings().get(0).code());
        assertTrue(read.findings().get(0).isError());
    }

    @Test
    void onlyWarnsOfAnOddNumberWhenItMayHaveBeenMeantForAnUnconfirmedShape() {
        var findings = reader(GRANTED, FILED).read("AB 12").findings();

        assertEquals(1, findings.size());
        assertFalse(findings.get(0).isError());
    }

    @Test
    void takesFreeTextWhereATypeHasNoShapes() {
        var read = reader().read("LSPr-021 / 2024");

        assertEquals("LSPR-021 / 2024", read.canonical());
        assertTrue(read.findings().isEmpty());
        assertFalse(read.isMistaken());
        assertTrue(read.isWellFormed());
    }

    @Test
    void namesTheTypeWhoseNumberItIsInstead() {
        var finding = among(OF_ANOTHER, GRANTED).read("B 123456").findings().get(0);

        assertEquals("NumberOfOtherType", finding.code());
        assertEquals(List.of("B"), finding.args());
        assertTrue(finding.isError());
    }

    @Test
    void onlySuspectsAnotherTypeWhoseShapeIsNotConfirmed() {
        var findings = among(UNCONFIRMED, GRANTED).read("C1").findings();

        assertEquals(
                List.of("NumberOfOtherType", "OddNumber"),
                findings.stream().map(Finding::code).toList());
        assertFalse(findings.get(0).isError());
    }

    @Test
    void doesNotTakeBareDigitsForAnotherTypesWhereItsOwnNumbersHaveNoShape() {
        assertTrue(among(OF_ANOTHER).read("123456").findings().isEmpty());
        assertFalse(among(OF_ANOTHER).read("B 123456").findings().isEmpty());
    }

    @Test
    void findsTheNumbersThatStandAmongOtherWords() {
        var finding =
                reader(GRANTED).read("no. ab1234 and AB0001; AB0001").findings().get(0);

        assertEquals("MoreThanANumber", finding.code());
        assertEquals(List.of("AB-1234, AB-0001"), finding.args());
        assertEquals(
                "OddNumber", reader(GRANTED).read("XAB12345").findings().get(0).code());
    }

    private static NumberReader reader(NumberFormat... own) {
        return new NumberReader(List.of(own), List.of(), new Digits(List.of(), List.of()));
    }

    private static NumberReader among(NumberFormat stranger, NumberFormat... own) {
        return new NumberReader(List.of(own), List.of(stranger), new Digits(List.of(), List.of()));
    }
}
