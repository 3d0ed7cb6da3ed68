package id.kurasi.certification.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityRuleTest {

    private static final LocalDate DAY = LocalDate.parse("2020-02-29");
    private static final LocalDate END = LocalDate.parse("2025-12-31");

    private static final ValidityRule HALAL =
            new ValidityRule(Validity.WHILE_UNCHANGED, null, LocalDate.parse("2022-12-30"));
    private static final ValidityRule TRADEMARK = new ValidityRule(Validity.YEARS_FROM_FILING, 10, null);
    private static final ValidityRule PIRT = new ValidityRule(Validity.FROM_DOCUMENT, null, null);
    private static final ValidityRule BATIKMARK = new ValidityRule(Validity.YEARS_FROM_ISSUE, 3, null);
    private static final ValidityRule COPYRIGHT = new ValidityRule(Validity.NONE, null, null);

    @Test
    void takesTheEndFromTheDocument() {
        assertEquals(END, PIRT.endOf(new DocumentDates(null, null, null, END)));
    }

    @Test
    void countsYearsFromFilingNotFromIssue() {
        assertEquals(
                LocalDate.parse("2030-02-28"), TRADEMARK.endOf(new DocumentDates(DAY, DAY.plusYears(1), null, null)));
    }

    @Test
    void countsYearsFromIssueWhenFilingIsUnknown() {
        assertEquals(LocalDate.parse("2030-02-28"), TRADEMARK.endOf(new DocumentDates(null, DAY, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"2022-12-29, 2022-12-29", "2022-12-30,", "2024-02-28,", ","})
    void givesAHalalCertificateAnEndOnlyWhenItHadEndedBeforeTheLawChanged(LocalDate printed, LocalDate end) {
        assertEquals(end, HALAL.endOf(new DocumentDates(null, DAY, printed, null)));
    }

    @Test
    void countsYearsFromIssueUnlessThePaperNamesItsEnd() {
        assertEquals(LocalDate.parse("2023-02-28"), BATIKMARK.endOf(new DocumentDates(null, DAY, null, null)));
        assertEquals(END, BATIKMARK.endOf(new DocumentDates(null, DAY, null, END)));
        assertEquals(END, BATIKMARK.endOf(new DocumentDates(null, null, null, END)));
    }

    @Test
    void givesNoEndToWhatNoRuleEndsUnlessThePaperNamesOne() {
        assertNull(COPYRIGHT.endOf(new DocumentDates(null, DAY, null, null)));
        assertEquals(END, COPYRIGHT.endOf(new DocumentDates(null, DAY, null, END)));
    }

    @Test
    void namesTheDateItCannotDoWithout() {
        var none = new DocumentDates(null, null, null, null);

        assertEquals(Optional.of("issuedOn"), HALAL.missingDate(none));
        assertEquals(Optional.of("filedOn"), TRADEMARK.missingDate(none));
        assertEquals(Optional.of("expiresOn"), PIRT.missingDate(none));
        assertEquals(Optional.of("issuedOn"), BATIKMARK.missingDate(none));
        assertEquals(Optional.of("issuedOn"), COPYRIGHT.missingDate(none));
        assertNull(HALAL.missingDate(new DocumentDates(null, DAY, null, null)).orElse(null));
    }
}
