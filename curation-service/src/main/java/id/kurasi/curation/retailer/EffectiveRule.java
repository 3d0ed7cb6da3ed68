package id.kurasi.curation.retailer;

/**
 * One gate that a retailer asks for, by its own word or by its requirement profile's.
 *
 * @param gate its name, as in table {@code gate_rule}
 * @param categoryGroup the only product group it speaks of; null: all
 */
public record EffectiveRule(String gate, RuleEffect effect, String categoryGroup) {

    public boolean speaksOf(String group) {
        return categoryGroup == null || categoryGroup.equals(group);
    }
}
