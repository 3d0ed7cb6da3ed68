package id.kurasi.certification.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTypeTest {

    private static final LocalDate DAY = LocalDate.parse("2020-02-29");
    private static final LocalDate END = LocalDate.parse("2025-12-31");

    private static final CertificateType HALAL =
            new CertificateType(Validity.WHILE_UNCHANGED, null, LocalDate.parse("2022-12-30"));
    private static final CertificateType TRADEMARK = new CertificateType(Validity.YEARS_FROM_FILING, 10, null);
    private static final CertificateType PIRT = new CertificateType(Validity.FROM_DOCUMENT, null, null);

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
    void namesTheDateItCannotDoWithout() {
        var none = new DocumentDates(null, null, null, null);

        assertEquals(Optional.of("issuedOn"), HALAL.missingDate(none));
        assertEquals(Optional.of("filedOn"), TRADEMARK.missingDate(none));
        assertEquals(Optional.of("expiresOn"), PIRT.missingDate(none));
        assertNull(HALAL.missingDate(new DocumentDates(null, DAY, null, null)).orElse(null));
    }
}
