package id.kurasi.certification.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

    private static final LocalDate BEGIN = LocalDate.parse("2021-05-10");
    private static final LocalDate END = LocalDate.parse("2026-05-10");

    private static CertificateFacts verified(LocalDate expiresOn, Period... suspensions) {
        return new CertificateFacts(BEGIN, expiresOn, true, null, List.of(suspensions));
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
        var facts = new CertificateFacts(null, END, true, null, List.of());

        assertEquals(Meaning.VALID, on("1950-01-01", facts));
    }

    @Test
    void isUnverifiedUntilSomebodyChecksItEvenAfterItsEnd() {
        var facts = new CertificateFacts(BEGIN, END, false, null, List.of()).withRecipeChanged(true);

        assertEquals(Meaning.UNVERIFIED, on("2022-01-01", facts));
        assertEquals(Meaning.UNVERIFIED, on("2027-01-01", facts));
    }

    @Test
    void isRevokedFromTheDayOnAndNotBefore() {
        var facts = new CertificateFacts(BEGIN, END, true, LocalDate.parse("2023-07-01"), List.of());

        assertEquals(Meaning.VALID, on("2023-06-30", facts));
        assertEquals(Meaning.REVOKED, on("2023-07-01", facts));
        assertEquals(Meaning.REVOKED, on("2027-01-01", facts));
    }

    @Test
    void isSuspendedOnTheDaysOfASuspensionAndOnNoOther() {
        var facts = verified(
                END,
                new Period(LocalDate.parse("2022-03-01"), LocalDate.parse("2022-04-01")),
                new Period(LocalDate.parse("2023-03-01"), null));

        assertEquals(Meaning.VALID, on("2022-02-28", facts));
        assertEquals(Meaning.SUSPENDED, on("2022-03-01", facts));
        assertEquals(Meaning.SUSPENDED, on("2022-03-31", facts));
        assertEquals(Meaning.VALID, on("2022-04-01", facts));
        assertEquals(Meaning.SUSPENDED, on("2024-01-01", facts));
    }

    @Test
    void isExpiredRatherThanSuspendedSinceLiftingTheSuspensionWouldNotHelp() {
        var facts = verified(END, new Period(LocalDate.parse("2026-01-01"), null));

        assertEquals(Meaning.EXPIRED, on("2026-06-01", facts));
    }

    @Test
    void needsReverificationAfterARecipeChangeHoweverNearItsEnd() {
        var facts = verified(END);

        assertEquals(Meaning.NEEDS_REVERIFICATION, on("2026-05-01", facts.withRecipeChanged(true)));
        assertEquals(Meaning.EXPIRING, on("2026-05-01", facts));
    }

    @Test
    void needsReverificationOnTheDaysOnWhichItDidNotFitAndOnNoOther() {
        var facts = verified(null)
                .withOutdated(List.of(new Period(LocalDate.parse("2022-03-01"), LocalDate.parse("2022-04-01"))))
                .withOutdated(List.of(new Period(LocalDate.parse("2023-03-01"), null)));

        assertEquals(Meaning.VALID, on("2022-02-28", facts));
        assertEquals(Meaning.NEEDS_REVERIFICATION, on("2022-03-01", facts));
        assertEquals(Meaning.NEEDS_REVERIFICATION, on("2022-03-31", facts));
        assertEquals(Meaning.VALID, on("2022-04-01", facts));
        assertEquals(Meaning.NEEDS_REVERIFICATION, on("2199-12-31", facts));
    }

    @Test
    void hasEndedFromTheDayItsRenewalBegins() {
        var facts = verified(END).withRenewalFrom(LocalDate.parse("2026-01-15"));

        assertEquals(Meaning.VALID, on("2026-01-14", facts));
        assertEquals(Meaning.EXPIRED, on("2026-01-15", facts));
        assertEquals(Meaning.EXPIRED, on("2026-06-01", facts));
    }

    @Test
    void isSuspendedRatherThanInNeedOfReverification() {
        var facts =
                verified(END, new Period(LocalDate.parse("2023-01-01"), null)).withRecipeChanged(true);

        assertEquals(Meaning.SUSPENDED, on("2023-01-01", facts));
        assertEquals(Meaning.NEEDS_REVERIFICATION, on("2022-12-31", facts));
    }
}
