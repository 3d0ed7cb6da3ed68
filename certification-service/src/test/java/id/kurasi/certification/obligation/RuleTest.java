package id.kurasi.certification.obligation;

import static id.kurasi.certification.obligation.RuleMother.law;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.obligation.Conditions.AttributeCondition;
import id.kurasi.certification.obligation.Subject.Traits;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static final Rule RULE = law("a-rule")
            .asking("FOOD_LICENCE", pirt(), Proof.of("BPOM_MD"))
            .forScales(BusinessScale.MICRO, BusinessScale.SMALL)
            .keepingAtLeast(7)
            .from("2026-10-17")
            .until("2030-12-31")
            .rule();

    private static Proof pirt() {
        return new Proof("PIRT", null, List.of(Storage.AMBIENT), List.of("STERILISED"), false, null, false);
    }

    private static Subject food(BusinessScale scale, Storage storage, Traits traits) {
        return new Subject(List.of("SNACK", "FOOD_BEVERAGE"), scale, storage, 180, traits);
    }

    private static Subject food(Storage storage) {
        return food(BusinessScale.MICRO, storage, Traits.UNKNOWN);
    }

    private static List<String> proofs(Subject subject) {
        return RULE.proofsFor(subject).stream().map(Proof::name).toList();
    }

    @Test
    void concernsProductsBelowItsCategoryOfItsScales() {
        assertEquals(Concern.YES, RULE.concern(food(null)));
        assertEquals(
                Concern.NO, RULE.concern(Subject.of(List.of("BATIK"), BusinessScale.MICRO, Storage.AMBIENT, null)));
        assertEquals(Concern.NO, RULE.concern(food(BusinessScale.LARGE, null, Traits.UNKNOWN)));
    }

    @Test
    void doesNotFreeABusinessWhoseScaleIsUnknown() {
        assertEquals(Concern.YES, RULE.concern(food(null, null, Traits.UNKNOWN)));
    }

    @Test
    void isInForceFromItsFirstDayToItsLast() {
        assertFalse(RULE.isInForceOn(LocalDate.parse("2026-10-16")));
        assertTrue(RULE.isInForceOn(LocalDate.parse("2026-10-17")));
        assertTrue(RULE.isInForceOn(LocalDate.parse("2030-12-31")));
        assertFalse(RULE.isInForceOn(LocalDate.parse("2031-01-01")));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-15", "2026-10-16", "2026-10-17", "2026-10-18"})
    void neverAppliesOnceItWasReplacedBeforeItBegan(LocalDate day) {
        var replaced = law("early").from("2026-10-17").until("2026-10-16").rule();

        assertFalse(replaced.isInForceOn(day));
        assertTrue(replaced.hasEndedBy(day));
    }

    @Test
    void exemptsWhatKeepsForFewerDays() {
        assertTrue(RULE.exemptsShelfLife(6));
        assertFalse(RULE.exemptsShelfLife(7));
        assertFalse(RULE.exemptsShelfLife(null));
    }

    @Test
    void obligesWhomItConcernsWhileItIsInForce() {
        var subject = food(Storage.AMBIENT);
        var fresh = Subject.of(subject.categoryPath(), subject.scale(), subject.storage(), 3);

        assertTrue(RULE.obliges(subject, LocalDate.parse("2026-10-17")));
        assertFalse(RULE.obliges(subject, LocalDate.parse("2026-10-16")));
        assertFalse(RULE.obliges(fresh, LocalDate.parse("2026-10-17")));
    }

    @Test
    void acceptsATypeOnlyForTheStorageItServes() {
        assertEquals(List.of("PIRT", "BPOM_MD"), proofs(food(Storage.AMBIENT)));
        assertEquals(List.of("BPOM_MD"), proofs(food(Storage.FROZEN)));
        assertEquals(List.of("PIRT", "BPOM_MD"), proofs(food(null)));
    }

    @Test
    void acceptsATypeOnlyForTheProcessAndOriginItServes() {
        var sterile = new Traits(List.of("sterilised"), null, null, Map.of());
        var fried = new Traits(List.of("FRYING"), null, null, Map.of());
        var imported = new Traits(null, null, true, Map.of());

        assertEquals(List.of("BPOM_MD"), proofs(food(BusinessScale.MICRO, Storage.AMBIENT, sterile)));
        assertEquals(List.of("PIRT", "BPOM_MD"), proofs(food(BusinessScale.MICRO, Storage.AMBIENT, fried)));
        assertEquals(List.of("BPOM_MD"), proofs(food(BusinessScale.MICRO, Storage.AMBIENT, imported)));
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO", ", UNDECIDED"})
    void cannotTellWhetherItConcernsAProductOfUnknownMaterial(Boolean animal, Concern expected) {
        var rule = law("leather")
                .when(new Conditions(null, null, true, null, null))
                .rule();

        assertEquals(expected, rule.concern(food(BusinessScale.MICRO, null, new Traits(null, animal, null, Map.of()))));
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO", ", NO"})
    void takesAProductForMadeHereUntilItIsSaidToBeImported(Boolean imported, Concern expected) {
        var rule = law("imported")
                .when(new Conditions(null, null, null, true, null))
                .rule();

        assertEquals(
                expected, rule.concern(food(BusinessScale.MICRO, null, new Traits(null, null, imported, Map.of()))));
    }

    @ParameterizedTest
    @CsvSource({"BISCUIT, YES", "BREAD, NO", ", UNDECIDED"})
    void concernsTheGoodsThatAnAttributeNames(String goods, Concern expected) {
        var biscuits = new AttributeCondition("regulatedGoods", List.of("BISCUIT"));
        var rule = law("biscuit")
                .when(new Conditions(null, null, null, null, List.of(biscuits)))
                .rule();
        var said = goods == null
                ? Map.<String, Collection<String>>of()
                : Map.<String, Collection<String>>of("regulatedGoods", List.of(goods));

        assertEquals(expected, rule.concern(food(BusinessScale.MICRO, null, new Traits(null, null, null, said))));
    }

    @ParameterizedTest
    @CsvSource({
        "SNI 2973:2011, true",
        "SNI 01-2973-2011, true",
        "sni 2973:2018/Amd1:2020, true",
        "SNI 3140.2-2011, false",
        "SNI 12973:2011, false",
        "2973, false",
        ", false"
    })
    void acceptsAStandardInAnyEdition(String written, boolean accepted) {
        var biscuit = new Proof("SNI", null, null, null, null, List.of("2973"), false);

        assertEquals(accepted, biscuit.accepts("SNI", written));
        assertFalse(biscuit.accepts("SNI_BINA_UMK", written));
    }

    @ParameterizedTest
    @CsvSource({
        "SNI 01-3140.2-2011, 3140.2",
        "SNI ISO 8124-1:2010, ISO 8124-1",
        "SNI 8302:2016/Amd.1:2019, 8302",
        "SNI 3140.3:2010/Amd1:2011, 3140.3"
    })
    void readsTheNumberOfAStandardWithoutItsEdition(String written, String base) {
        assertEquals(base, StandardNumber.baseOf(written).orElseThrow());
    }
}
