package id.kurasi.certification.obligation;

import static id.kurasi.certification.obligation.RuleMother.law;
import static id.kurasi.certification.obligation.RuleMother.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapTest {

    private static void assertOverlap(boolean expected, RuleMother one, RuleMother other) {
        assertEquals(expected, Overlap.between(one.rule(), other.rule()));
        assertEquals(expected, Overlap.between(other.rule(), one.rule()));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, , 2021-01-01, , true",
        "2020-01-01, 2020-12-31, 2021-01-01, , false",
        "2020-01-01, 2021-01-01, 2021-01-01, , true",
        ", , 2021-01-01, , true",
        ", 2020-12-31, 2021-01-01, , false",
        "2021-01-01, 2020-12-31, 2020-06-01, , false",
        "2021-01-01, 2021-01-01, 2021-01-01, 2021-01-01, true",
    })
    void isThereWhenTwoRulesHoldOnOneDay(
            String from, String until, String otherFrom, String otherUntil, boolean expected) {
        assertOverlap(
                expected,
                law("one").from(from).until(until),
                law("other").from(otherFrom).until(otherUntil));
    }

    @Test
    void isNotThereBetweenRulesForDifferentThings() {
        var halal = law("one");

        assertOverlap(true, halal, law("other"));
        assertOverlap(false, halal, law("other").of("SNACK"));
        assertOverlap(false, halal, law("other").of(null));
        assertOverlap(false, halal, law("other").asking("SNI", Proof.of("SNI")));
        assertOverlap(false, halal, wish("other", "hotel"));
        assertOverlap(false, halal, law("other").when(new Conditions(null, null, true, null, null)));
    }

    @Test
    void isThereWhenScalesOrProfilesHaveOneInCommon() {
        var small = law("one").forScales(BusinessScale.MICRO, BusinessScale.SMALL);

        assertOverlap(true, small, law("other"));
        assertOverlap(true, small, law("other").forScales(BusinessScale.SMALL, BusinessScale.LARGE));
        assertOverlap(false, small, law("other").forScales(BusinessScale.MEDIUM, BusinessScale.LARGE));
        assertTrue(Overlap.between(wish("a", "hotel").rule(), wish("b", "hotel").rule()));
        assertFalse(Overlap.between(
                wish("a", "hotel").rule(), wish("b", "minimarket").rule()));
    }
}
