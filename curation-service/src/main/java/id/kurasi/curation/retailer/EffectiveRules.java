package id.kurasi.curation.retailer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What retailers ask for, by their own requirement sets over their profiles. */
@ApplicationScoped
public class EffectiveRules {

    private static final String RULES = """
            select r.slug, r.minimum_remaining_shelf_life_days, rule.own, rule.gate, rule.effect, rule.category_group
            from retailer r
            cross join lateral (
                select true, gate, effect, category_group from retailer_requirement where retailer_id = r.id
                union all
                select false, gate, effect, category_group from gate_rule where profile = r.requirement_profile
            ) as rule (own, gate, effect, category_group)
            where r.slug in (:retailers) order by r.slug, rule.gate
            """;

    private final EntityManager entities;

    EffectiveRules(EntityManager entities) {
        this.entities = entities;
    }

    /** By slug; a retailer that asks for nothing is missing. */
    public Map<String, RetailerRules> of(Collection<String> retailers) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(RULES, Object[].class)
                .setParameter("retailers", retailers)
                .getResultList();
        var bySlug = new HashMap<String, RetailerRules>();
        for (var row : rows) {
            var rules = bySlug.computeIfAbsent(
                    (String) row[0], slug -> new RetailerRules((Integer) row[1], new ArrayList<>(), new ArrayList<>()));
            var rule = new EffectiveRule((String) row[3], RuleEffect.valueOf((String) row[4]), (String) row[5]);
            ((Boolean) row[2] ? rules.own() : rules.profile()).add(rule);
        }
        return bySlug;
    }
}
