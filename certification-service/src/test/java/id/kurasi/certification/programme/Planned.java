package id.kurasi.certification.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of a request to plan a programme: complete and right, until a test changes it. */
public final class Planned extends LinkedHashMap<String, Object> {

    /** Twenty places of wave 1 for the city 35.76. */
    public static Planned halal() {
        var plan = new Planned();
        plan.put("agencyRegionCode", "35.76");
        plan.put("title", "Contoh fasilitasi halal");
        plan.put("offers", List.of(Map.of("type", "HALAL", "scheme", "SELF_DECLARE")));
        plan.put("fundingSource", "APBD_REGENCY");
        plan.put("fiscalYear", 2026);
        plan.put("budgetIdr", 60_000_000);
        plan.put("unitCostIdr", 2_500_000);
        plan.put("quota", 24);
        plan.put("allocations", List.of(places("35.76", 1, 20)));
        return plan;
    }

    public static Map<String, Object> places(String regionCode, int wave, int quota) {
        return Map.of("regionCode", regionCode, "wave", wave, "quota", quota);
    }

    public Planned with(String field, Object value) {
        put(field, value);
        return this;
    }

    public Planned in(String agencyRegionCode) {
        return with("agencyRegionCode", agencyRegionCode);
    }

    @SafeVarargs
    public final Planned allocating(Map<String, Object>... allocations) {
        return with("allocations", List.of(allocations)).with("quota", 1000);
    }
}
