package id.kurasi.curation.gate;

import id.kurasi.curation.gate.Demand.Standards;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.peer.CatalogProduct.Business;
import id.kurasi.curation.peer.CatalogProduct.Capacity;
import id.kurasi.curation.peer.CatalogProduct.Ingredient;
import id.kurasi.curation.peer.CatalogProduct.NetContent;
import id.kurasi.curation.peer.CatalogProduct.Photo;
import id.kurasi.curation.peer.Compliance;
import id.kurasi.curation.peer.Compliance.Requirement;
import id.kurasi.curation.peer.Compliance.Rule;
import id.kurasi.curation.retailer.EffectiveRule;
import id.kurasi.curation.retailer.RetailerRules;
import id.kurasi.curation.retailer.RuleEffect;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Products, demands and what is said of them. A snack passes every gate until a test changes something. */
final class GateMother {

    static final UUID CERTIFICATE = UUID.randomUUID();
    private static final UUID PRODUCT = UUID.randomUUID();
    private static final Standards STANDARDS =
            new Standards(3, Map.of("FOOD_BEVERAGE", List.of("netContent", "composition", "shelfLifeDays")));

    private GateMother() {}

    /** At a retailer that asks for 90 days left at delivery, with a lead time of 7. */
    static GateResult only(EffectiveRule rule, Facts facts, Waiver waiver, Requirement... said) {
        var demand = new Demand(
                "toko",
                new RetailerRules(90, List.of(), List.of(rule)),
                new Compliance.Result(PRODUCT, Arrays.asList(said)),
                waiver == null ? List.of() : List.of(waiver),
                STANDARDS);
        return new RetailerGates(facts.product(), demand).check().findFirst().orElseThrow();
    }

    static EffectiveRule rule(String gate, RuleEffect effect) {
        return rule(gate, effect, null);
    }

    static EffectiveRule rule(String gate, RuleEffect effect, String group) {
        return new EffectiveRule(gate, effect, group);
    }

    static Waiver waiver(Gate gate) {
        var granted = new GrantWaiver("toko", gate, PRODUCT, "We label it ourselves.");
        return new Waiver(UUID.randomUUID(), granted, "buyer", Instant.EPOCH);
    }

    static Asked requirement(String name, String outcome) {
        return new Asked(name, outcome, "PROFILE");
    }

    record Asked(String name, String outcome, String basis) {

        Asked byLaw() {
            return new Asked(name, outcome, "LAW");
        }

        Requirement get() {
            return of("REQUIRED", false);
        }

        Requirement of(String severity, boolean unverified) {
            var rule = new Rule("halal-food-umk", LocalDate.of(2026, 10, 17), "PP 42/2024 art. 160", unverified);
            return new Requirement(name, basis, outcome, severity, CERTIFICATE, rule, "START_CASE");
        }
    }

    static Facts snack() {
        return new Facts(Map.of());
    }

    /** What differs from a snack that passes; numbers of photos and ingredients stand for so many of them. */
    record Facts(Map<String, String> changed) {

        Facts with(String fact, String value) {
            var all = new HashMap<>(changed);
            all.put(fact, value);
            return new Facts(all);
        }

        CatalogProduct product() {
            var group = text("group", "FOOD_BEVERAGE");
            return new CatalogProduct(
                    PRODUCT,
                    "PUBLISHED",
                    1,
                    1,
                    "Keripik",
                    "Contoh Rasa",
                    "SNACK",
                    List.of(group, "SNACK"),
                    null,
                    null,
                    18000L,
                    12000L,
                    new NetContent(BigDecimal.TEN, "g"),
                    "STANDING_POUCH",
                    "AMBIENT",
                    number("shelfLifeDays", 180),
                    Collections.nCopies(number("composition", 1), new Ingredient("kedelai", "PLANT")),
                    List.of(),
                    Map.of(),
                    text("gtin", "8990000000013"),
                    new Capacity(2000L, "pack"),
                    50,
                    number("leadTimeDays", 7),
                    Collections.nCopies(number("photos", 3), new Photo(null, null, null, null)),
                    business());
        }

        private Business business() {
            var taxRegistered = text("taxRegistered", "true");
            return new Business(
                    UUID.randomUUID(),
                    "Contoh",
                    text("regionCode", "35.76.02"),
                    "MICRO",
                    Boolean.parseBoolean(text("nibRecorded", "true")),
                    taxRegistered == null ? null : Boolean.valueOf(taxRegistered),
                    List.of());
        }

        private Integer number(String fact, int otherwise) {
            var value = text(fact, Integer.toString(otherwise));
            return value == null ? null : Integer.valueOf(value);
        }

        private String text(String fact, String otherwise) {
            return changed.containsKey(fact) ? changed.get(fact) : otherwise;
        }
    }
}
