package id.kurasi.certification.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Rule RULE = new Rule(
            "a-rule",
            Basis.LAW,
            "FOOD_LICENCE",
            "FOOD_BEVERAGE",
            List.of(BusinessScale.MICRO, BusinessScale.SMALL),
            7,
            List.of(new AcceptedType("PIRT", List.of(Storage.AMBIENT)), new AcceptedType("BPOM_MD", null)),
            null,
            LocalDate.parse("2026-10-17"),
            LocalDate.parse("2030-12-31"),
            "a source",
            null);

    @Test
    void concernsProductsBelowItsCategoryOfItsScales() {
        assertTrue(RULE.concerns(List.of("SNACK", "FOOD_BEVERAGE"), BusinessScale.MICRO));
        assertFalse(RULE.concerns(List.of("BATIK"), BusinessScale.MICRO));
        assertFalse(RULE.concerns(List.of("SNACK", "FOOD_BEVERAGE"), BusinessScale.LARGE));
    }

    @Test
    void doesNotFreeABusinessWhoseScaleIsUnknown() {
        assertTrue(RULE.concerns(List.of("FOOD_BEVERAGE"), null));
    }

    @Test
    void isInForceFromItsFirstDayToItsLast() {
        assertFalse(RULE.isInForceOn(LocalDate.parse("2026-10-16")));
        assertTrue(RULE.isInForceOn(LocalDate.parse("2026-10-17")));
        assertTrue(RULE.isInForceOn(LocalDate.parse("2030-12-31")));
        assertFalse(RULE.isInForceOn(LocalDate.parse("2031-01-01")));
    }

    @Test
    void exemptsWhatKeepsForFewerDays() {
        assertTrue(RULE.exemptsShelfLife(6));
        assertFalse(RULE.exemptsShelfLife(7));
        assertFalse(RULE.exemptsShelfLife(null));
    }

    @Test
    void acceptsATypeOnlyForTheStorageItServes() {
        assertEquals(List.of("PIRT", "BPOM_MD"), RULE.typesFor(Storage.AMBIENT));
        assertEquals(List.of("BPOM_MD"), RULE.typesFor(Storage.FROZEN));
        assertEquals(List.of("PIRT", "BPOM_MD"), RULE.typesFor(null));
    }
}
