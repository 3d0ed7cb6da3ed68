package id.kurasi.curation.gate;

import java.util.Map;

/**
 * Places of a round that other products take.
 *
 * @param byCategory of each category and product group that has a cap
 * @param byRegion of each region that has a cap, with all below it
 */
public record Places(long byBusiness, long inRound, Map<String, Long> byCategory, Map<String, Long> byRegion) {

    public static final Places NONE = new Places(0, 0, Map.of(), Map.of());
}
