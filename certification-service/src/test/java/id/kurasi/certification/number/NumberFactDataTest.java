package id.kurasi.certification.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.type.CertificateTypes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the digits of numbers say, as the migrations have it. */
@ServiceTest
class NumberFactDataTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Inject
    CertificateTypes types;

    @Test
    void readsAHalalNumber() {
        var facts = types.get("HALAL").numbers().read("ID35110000214820323").facts();

        assertEquals(
                List.of("province", "scale", "application", "serial", "month", "year"), List.copyOf(facts.keySet()));
        assertEquals("Jawa Timur", facts.get("province").meaning().en());
        assertEquals("Maret", facts.get("month").meaning().id());
        assertEquals("2023", facts.get("year").value());
        assertTrue(facts.get("scale").source().startsWith("Unverified"));
    }

    @Test
    void readsAHomeFoodNumber() {
        var facts = types.get("PIRT").numbers().read("P-IRT 2063576010072-29").facts();

        assertEquals("PLASTIC", facts.get("packaging").value());
        assertEquals("FLOUR", facts.get("foodType").value());
        assertEquals("35", facts.get("province").value());
        assertEquals("76", facts.get("regency").value());
        assertEquals("2029", facts.get("expiryYear").value());
    }

    @ParameterizedTest
    @CsvSource({
        "HALAL, ID99110000214820323, ImpossibleProvince",
        "HALAL, ID00110000214820323,",
        "HALAL, ID35110000214821323, ImpossibleMonth",
        "HALAL, ID35110000214820023, ImpossibleMonth",
        "HALAL, ID35110000214821223,",
        "PIRT, 0063576010072-29, UnknownPackaging",
        "PIRT, 9063576010072-29, UnknownPackaging",
        "PIRT, 2003576010072-29, UnknownFoodType",
        "PIRT, 2173576010072-29, UnknownFoodType",
        "PIRT, 2069976010072-29, ImpossibleProvince",
        "PIRT, 2060076010072-29, ImpossibleProvince",
        "PIRT, 2063500010072-29, ImpossibleRegency",
        "PIRT, 2063570010072-29, ImpossibleRegency",
        "PIRT, 2069471010072-29,",
    })
    void warnsOfDigitsThatCannotBeButKnowsTheShape(String type, String number, String finding) {
        var read = types.get(type).numbers().read(number);

        assertTrue(read.isWellFormed());
        assertEquals(finding == null ? List.of() : List.of(finding), codes(read.findings()));
        assertFalse(read.findings().stream().anyMatch(Finding::isError));
    }

    @ParameterizedTest
    @CsvSource({
        "HALAL, ID35110000214820323, 35.76, , , ",
        "HALAL, ID35110000214820323, 35, , , ",
        "HALAL, ID35110000214820323, 33.01, , , RegionDiffers",
        "HALAL, ID00110000214820323, 33.01, , , ",
        "HALAL, ID35110000214820323, , , 2023-04-30, ",
        "HALAL, ID35110000214820323, , , 2023-06-30, ",
        "HALAL, ID35110000214820323, , , 2023-07-01, IssueMonthDiffers",
        "HALAL, ID35110000214820323, , , 2022-11-30, IssueMonthDiffers",
        "HALAL, ID35110000214821226, , , , ImpossibleYear",
        "HALAL, ID35110000214821126, , , , ",
        "HALAL, ID35110000214820118, , , , ImpossibleYear",
        "HALAL, ID35110000214820127, , , , ImpossibleYear",
        "PIRT, 2063576010072-29, 35.76.02, PLASTIC, 2024-02-01, ",
        "PIRT, 2063576010072-29, 35.16, , , RegionDiffers",
        "PIRT, 2063576010072-29, , CAN, , PackagingDiffers",
        "PIRT, 2063576010072-29, , , 2023-02-01, ",
        "PIRT, 2063576010072-29, , , 2025-02-01, ",
        "PIRT, 2063576010072-29, , , 2022-02-01, IssueYearDiffers",
        "PIRT, 2063576010072-25, , , 2020-02-01, NumberEnded",
        "PIRT, 2063576010072-32, , , , ",
        "PIRT, 2063576010072-33, , , , ImpossibleYear",
        "TRADEMARK, DID2027012345, , , , ImpossibleYear",
        "TRADEMARK, DID2024012345, 35.76, PLASTIC, 2026-01-01, ",
    })
    void comparesWithWhatElseIsKnown(
            String type, String number, String region, String packaging, LocalDate issuedOn, String finding) {
        var numbers = types.get(type).numbers();
        var known = new Known(region, packaging, issuedOn, null, TODAY);

        var findings = numbers.compare(numbers.read(number), known);

        assertEquals(finding == null ? List.of() : List.of(finding), codes(findings));
        assertFalse(findings.stream().anyMatch(Finding::isError));
    }

    @Test
    void hasWordsForEverythingItSaysOfAShape() {
        var english = ResourceBundle.getBundle("problems", Locale.ROOT);
        types.all().stream()
                .flatMap(type -> type.numbers().formats().stream())
                .filter(format -> format.messageCode() != null)
                .forEach(format -> assertTrue(english.containsKey("violation." + format.messageCode())));
        types.otherPapers()
                .formats()
                .forEach(format -> assertTrue(english.containsKey("violation." + format.messageCode())));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
