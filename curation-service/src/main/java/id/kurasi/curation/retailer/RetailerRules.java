package id.kurasi.curation.retailer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that one retailer asks for before anybody looks at a product.
 *
 * @param minimumRemainingShelfLifeDays days a product must still keep when it reaches the shop; null: the shelf life has only
 *     to be known
 * @param own what the retailer laid down itself
 * @param profile what its requirement profile asks, which holds where the retailer is silent
 */
public record RetailerRules(
        Integer minimumRemainingShelfLifeDays, List<EffectiveRule> own, List<EffectiveRule> profile) {

    public static final RetailerRules NONE = new RetailerRules(null, List.of(), List.of());

    /**
     * For a product of this group one rule a gate: the retailer's before the profile's, and of each the one for the group
     * before the one for all. A gate of which every rule speaks of other groups comes with one of those, so that it can be said
     * not to apply.
     */
    public List<EffectiveRule> of(String categoryGroup) {
        var decisive = new LinkedHashMap<String, EffectiveRule>();
        Stream.of(own, profile)
                .flatMap(rules -> rules.stream()
                        .filter(rule -> rule.speaksOf(categoryGroup))
                        .sorted(Comparator.comparing(rule -> rule.categoryGroup() == null)))
                .forEach(rule -> decisive.putIfAbsent(rule.gate(), rule));
        Stream.of(own, profile).flatMap(List::stream).forEach(rule -> decisive.putIfAbsent(rule.gate(), rule));
        return List.copyOf(decisive.values());
    }
}
