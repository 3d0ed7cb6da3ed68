package id.kurasi.curation.gate;

/**
 * One gate in a requirement profile.
 *
 * @param categoryGroup the only product group it speaks of; null: all
 */
record GateRule(Gate gate, Effect effect, String categoryGroup) {

    boolean speaksOf(String group) {
        return categoryGroup == null || categoryGroup.equals(group);
    }
}
