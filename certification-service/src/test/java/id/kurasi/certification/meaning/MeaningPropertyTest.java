package id.kurasi.certification.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every certificate on every day. */
class MeaningPropertyTest {

    private static final int SOON = 90;

    @Provide
    Arbitrary<CertificateFacts> facts() {
        return AnyFacts.facts();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyFacts.dates();
    }

    @Provide
    Arbitrary<List<Period>> periods() {
        return AnyFacts.periods();
    }

    private static Meaning on(LocalDate day, CertificateFacts facts) {
        return Meaning.on(day, facts, SOON);
    }

    private static boolean counts(Meaning meaning) {
        return meaning == Meaning.VALID || meaning == Meaning.EXPIRING;
    }

    @Property
    void saysNothingOfTheDaysBeforeItBegins(@ForAll("facts") CertificateFacts facts, @ForAll("days") LocalDate day) {
        var isBefore = facts.begin() != null && day.isBefore(facts.begin());

        assertEquals(isBefore, on(day, facts) == Meaning.NOT_YET_ISSUED);
    }

    @Property
    void staysRevoked(
            @ForAll("facts") CertificateFacts facts, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        var earlier = one.isBefore(other) ? one : other;
        var later = one.isBefore(other) ? other : one;

        if (on(earlier, facts) == Meaning.REVOKED) {
            assertEquals(Meaning.REVOKED, on(later, facts));
        }
        if (on(earlier, facts) == Meaning.EXPIRED) {
            assertFalse(counts(on(later, facts)));
        }
        if (on(earlier, facts) != Meaning.NOT_YET_ISSUED) {
            assertNotEquals(Meaning.NOT_YET_ISSUED, on(later, facts));
        }
    }

    @Property
    void countsOnlyWhenNothingStandsAgainstIt(@ForAll("facts") CertificateFacts facts, @ForAll("days") LocalDate day) {
        var verifiedInTime = facts.verified() && (facts.begin() == null || !day.isBefore(facts.begin()));
        var ended = facts.expiresOn() != null && day.isAfter(facts.expiresOn());
        var revoked = facts.revokedOn() != null && !day.isBefore(facts.revokedOn());
        var renewed = facts.renewedFrom() != null && !day.isBefore(facts.renewedFrom());
        var setAside = facts.suspensions().stream().anyMatch(period -> period.covers(day));
        var outdated = facts.outdated().stream().anyMatch(period -> period.covers(day));

        assertEquals(
                verifiedInTime && !ended && !revoked && !renewed && !setAside && !outdated, counts(on(day, facts)));
    }

    @Property
    void isNearItsEndExactlyInTheDaysBeforeIt(@ForAll("facts") CertificateFacts facts, @ForAll("days") LocalDate day) {
        var meaning = on(day, facts);

        if (counts(meaning)) {
            var near = facts.expiresOn() != null && !day.plusDays(SOON).isBefore(facts.expiresOn());
            assertEquals(near, meaning == Meaning.EXPIRING);
        }
    }

    @Property
    void losesByNoFurtherOutdatedTimeWhatItHadLostAnyway(
            @ForAll("facts") CertificateFacts facts,
            @ForAll("periods") List<Period> more,
            @ForAll("days") LocalDate day) {
        var before = on(day, facts);
        var after = on(day, facts.withOutdated(more));

        if (counts(before) && Period.anyCovers(more, day)) {
            assertEquals(Meaning.NEEDS_REVERIFICATION, after);
        } else {
            assertEquals(before, after);
        }
    }

    @Property
    void endsWithItsRenewalAndNotBefore(
            @ForAll("facts") CertificateFacts facts, @ForAll("days") LocalDate renewal, @ForAll("days") LocalDate day) {
        var alone = on(day, facts.withRenewalFrom(null));
        var renewed = on(day, facts.withRenewalFrom(renewal));

        assertTrue(day.isBefore(renewal) ? renewed == alone : !counts(renewed));
    }

    @Property
    void keepsPeriodsInOrderWithOnlyTheLastOneLasting(
            @ForAll("periods") List<Period> periods, @ForAll("days") LocalDate day) {
        var opened = Period.opened(periods, day);
        var closed = Period.closed(opened, day);

        assertTrue(Period.lasts(opened));
        assertFalse(Period.lasts(closed));
        assertEquals(opened, Period.opened(opened, day));
        assertEquals(closed, Period.closed(closed, day));
        assertTrue(closed.stream().noneMatch(period -> period.until().isBefore(period.from())));
    }
}
