package id.kurasi.curation.gate;

import id.kurasi.curation.peer.CatalogProduct;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the catalog's answer alone tells at a gate. */
record ProductFindings(CatalogProduct product, Demand demand) {

    Finding at(Gate gate) {
        return switch (gate) {
            case NIB -> product.business().nibRecorded() ? Finding.PASSED : missing(NextStep.OBTAIN);
            case NPWP -> taxRegistration();
            case GTIN -> product.gtin() != null ? Finding.PASSED : missing(NextStep.OBTAIN);
            case PRODUCT_FACTS ->
                complete(facts(), List.of("retailPriceIdr", "capacity", "minimumOrder", "leadTimeDays"));
            case PHOTOS -> photos();
            case LABEL -> label();
            case SHELF_LIFE -> shelfLife();
            default -> throw new IllegalStateException(gate + " is not told by the catalog's answer alone");
        };
    }

    private Finding taxRegistration() {
        var registered = product.business().taxRegistered();
        if (registered == null) {
            return Finding.failed("NOT_STATED", NextStep.STATE_FACT);
        }
        return registered ? Finding.PASSED : missing(NextStep.OBTAIN);
    }

    private Finding photos() {
        var there = product.photos().size();
        var asked = demand.standards().photos();
        return there >= asked
                ? Finding.PASSED
                : Finding.failed(
                        "TOO_FEW_PHOTOS", NextStep.ADD_PHOTOS, Integer.toString(asked), Integer.toString(there));
    }

    private Finding label() {
        var stated = demand.standards().labelFacts().getOrDefault(product.categoryGroup(), List.of());
        return stated.isEmpty() ? Finding.NOT_APPLICABLE : complete(facts(), stated);
    }

    /** In the worst case it is made on the day it is ordered and arrives at the end of the lead time. */
    private Finding shelfLife() {
        if (product.shelfLifeDays() == null) {
            return missing(NextStep.COMPLETE_PRODUCT);
        }
        var minimum = demand.rules().minimumRemainingShelfLifeDays();
        var remaining = product.shelfLifeDays() - (product.leadTimeDays() == null ? 0 : product.leadTimeDays());
        return minimum == null || remaining >= minimum
                ? Finding.PASSED
                : Finding.failed(
                        "SHELF_LIFE_TOO_SHORT", NextStep.KEEP_LONGER, minimum.toString(), Integer.toString(remaining));
    }

    private Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("retailPriceIdr", product.retailPriceIdr());
        facts.put("capacity", product.capacity());
        facts.put("minimumOrder", product.minimumOrder());
        facts.put("leadTimeDays", product.leadTimeDays());
        facts.put("brand", product.brand());
        facts.put("netContent", product.netContent());
        facts.put("composition", product.composition());
        facts.put("shelfLifeDays", product.shelfLifeDays());
        facts.put("storage", product.storage());
        facts.put("packaging", product.packaging());
        return facts;
    }

    private static Finding complete(Map<String, Object> facts, List<String> asked) {
        var missing =
                asked.stream().filter(field -> isMissing(facts.get(field))).toList();
        return missing.isEmpty()
                ? Finding.PASSED
                : Finding.failed("INCOMPLETE", NextStep.COMPLETE_PRODUCT, String.join(", ", missing));
    }

    private static boolean isMissing(Object fact) {
        return fact == null || (fact instanceof Collection<?> several && several.isEmpty());
    }

    private static Finding missing(NextStep step) {
        return Finding.failed("MISSING", step);
    }
}
