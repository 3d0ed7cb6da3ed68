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
            new NumberFormat(NumberKind.CERTIFICATE, "^AB(\\d{4})$", Severity.ERROR, "AB-$1", null);
    private static final NumberFormat FILED =
            new NumberFormat(NumberKind.APPLICATION, "^F(\\d{2})$", Severity.WARNING, "F$1", 1);

    @Test
    void findsTheCanonicalFormOfWhatIsWrittenInAnyCaseAndSpacing() {
        var read = NumberReader.read("  ab1234\u00a0", List.of(GRANTED));

        assertEquals("AB-1234", read.canonical());
        assertEquals(NumberKind.CERTIFICATE, read.kind());
        assertTrue(read.findings().isEmpty());
        assertNull(read.expiryYear());
    }

    @Test
    void readsTheYearInWhichTheNumberSaysItEnds() {
        assertEquals(27, NumberReader.read("F27", List.of(GRANTED, FILED)).expiryYear());
    }

    @Test
    void holdsAnOddNumberAgainstTheCertificateWhenOnlyOneShapeIsPossible() {
        var read = NumberReader.read("ab  12", List.of(GRANTED));

        assertEquals("AB 12", read.canonical());
        assertNull(read.kind());
        assertEquals("OddNumber", read.findings().get(0).code());
        assertTrue(read.findings().get(0).isError());
    }

    @Test
    void onlyWarnsOfAnOddNumberWhenItMayHaveBeenMeantForAnUnconfirmedShape() {
        var findings = NumberReader.read("AB 12", List.of(GRANTED, FILED)).findings();

        assertEquals(1, findings.size());
        assertFalse(findings.get(0).isError());
    }

    @Test
    void takesFreeTextWhereATypeHasNoShapes() {
        var read = NumberReader.read("LSPr-021 / 2024", List.of());

        assertEquals("LSPR-021 / 2024", read.canonical());
        assertTrue(read.findings().isEmpty());
        assertFalse(read.isMistaken());
    }
}
