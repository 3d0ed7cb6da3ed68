package id.kurasi.certification.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

    private static final LocalDate BEGIN = LocalDate.parse("2021-05-10");
    private static final LocalDate END = LocalDate.parse("2026-05-10");

    private static CertificateFacts verified(LocalDate expiresOn, Suspension... suspensions) {
        return new CertificateFacts(BEGIN, expiresOn, true, null, List.of(suspensions), false);
    }

    private static Meaning on(String date, CertificateFacts facts) {
        return Meaning.on(LocalDate.parse(date), facts, 90);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-09, NOT_YET_ISSUED",
        "2021-05-10, VALID",
        "2026-02-08, VALID",
        "2026-02-09, EXPIRING",
        "2026-05-10, EXPIRING",
        "2026-05-11, EXPIRED",
    })
    void countsFromItsFirstDayToItsLastAndSaysWhenThatIsNear(String date, Meaning expected) {
        assertEquals(expected, on(date, verified(END)));
    }

    @Test
    void neverExpiresWithoutAnEnd() {
        assertEquals(Meaning.VALID, on("2199-12-31", verified(null)));
    }

    @Test
    void hasAlwaysExistedWhenItsBeginIsUnknown() {
        var facts = new CertificateFacts(null, END, true, null, List.of(), false);

        assertEquals(Meaning.VALID, on("1950-01-01", facts));
    }

    @Test
    void isUnverifiedUntilSomebodyChecksItEvenAfterItsEnd() {
        var facts = new CertificateFacts(BEGIN, END, false, null, List.of(), true);

        assertEquals(Meaning.UNVERIFIED, on("2022-01-01", facts));
        assertEquals(Meaning.UNVERIFIED, on("2027-01-01", facts));
    }

    @Test
    void isRevokedFromTheDayOnAndNotBefore() {
        var facts = new CertificateFacts(BEGIN, END, true, LocalDate.parse("2023-07-01"), List.of(), false);

        assertEquals(Meaning.VALID, on("2023-06-30", facts));
        assertEquals(Meaning.REVOKED, on("2023-07-01", facts));
        assertEquals(Meaning.REVOKED, on("2027-01-01", facts));
    }

    @Test
    void isSuspendedOnTheDaysOfASuspensionAndOnNoOther() {
        var facts = verified(
                END,
                new Suspension(LocalDate.parse("2022-03-01"), LocalDate.parse("2022-04-01")),
                new Suspension(LocalDate.parse("2023-03-01"), null));

        assertEquals(Meaning.VALID, on("2022-02-28", facts));
        assertEquals(Meaning.SUSPENDED, on("2022-03-01", facts));
        assertEquals(Meaning.SUSPENDED, on("2022-03-31", facts));
        assertEquals(Meaning.VALID, on("2022-04-01", facts));
        assertEquals(Meaning.SUSPENDED, on("2024-01-01", facts));
    }

    @Test
    void isExpiredRatherThanSuspendedSinceLiftingTheSuspensionWouldNotHelp() {
        var facts = verified(END, new Suspension(LocalDate.parse("2026-01-01"), null));

        assertEquals(Meaning.EXPIRED, on("2026-06-01", facts));
    }

    @Test
    void needsReverificationAfterARecipeChangeHoweverNearItsEnd() {
        var facts = verified(END);

        assertEquals(Meaning.NEEDS_REVERIFICATION, on("2026-05-01", facts.withRecipeChanged(true)));
        assertEquals(Meaning.EXPIRING, on("2026-05-01", facts));
    }

    /** Whatever the facts: each rule, read on its own, agrees with what was decided. */
    @Test
    void agreesWithEachOfItsRulesForManyFactsAndDates() {
        var random = new Random(20261121);
        IntStream.range(0, 20_000).forEach(any -> {
            var facts = anyFacts(random);
            var date = anyDate(random);
            var meaning = Meaning.on(date, facts, 90);
            if (counts(meaning)) {
                assertTrue(facts.verified());
                assertFalse(date.isBefore(facts.begin()));
                assertTrue(facts.expiresOn() == null || !date.isAfter(facts.expiresOn()));
                assertTrue(facts.revokedOn() == null || date.isBefore(facts.revokedOn()));
                assertTrue(facts.suspensions().stream().noneMatch(suspension -> suspension.covers(date)));
                assertFalse(facts.recipeChanged());
            }
            // once issued it stays issued, once revoked it stays revoked, once expired it never counts again
            var later = Meaning.on(date.plusDays(random.nextInt(500)), facts, 90);
            if (meaning != Meaning.NOT_YET_ISSUED) {
                assertNotEquals(Meaning.NOT_YET_ISSUED, later);
            }
            if (meaning == Meaning.REVOKED) {
                assertEquals(Meaning.REVOKED, later);
            }
            if (meaning == Meaning.EXPIRED) {
                assertFalse(counts(later));
            }
        });
    }

    private static boolean counts(Meaning meaning) {
        return meaning == Meaning.VALID || meaning == Meaning.EXPIRING;
    }

    private static CertificateFacts anyFacts(Random random) {
        var begin = anyDate(random);
        var suspended = anyDate(random);
        return new CertificateFacts(
                begin,
                random.nextBoolean() ? null : begin.plusDays(random.nextInt(1000)),
                random.nextInt(5) > 0,
                random.nextInt(4) > 0 ? null : anyDate(random),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Suspension(suspended, suspended.plusDays(random.nextInt(90)))),
                random.nextInt(5) == 0);
    }

    private static LocalDate anyDate(Random random) {
        return BEGIN.plusDays(random.nextInt(2000));
    }
}
