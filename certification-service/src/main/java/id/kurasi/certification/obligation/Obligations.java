package id.kurasi.certification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The rules about what products must have. */
@ApplicationScoped
public class Obligations {

    private static final String ALL = """
            select new id.kurasi.certification.obligation.Rule(
                o.id, o.basis, o.requirement, o.category, o.businessScales, o.minShelfLifeDays,
                o.anyOf, o.profiles, o.mandatoryFrom, o.mandatoryUntil, o.source, o.note)
            from Obligation o order by o.basis, o.mandatoryFrom, o.id
            """;

    private final EntityManager entities;

    Obligations(EntityManager entities) {
        this.entities = entities;
    }

    /** Laws by date, then what retailers ask for. They are few, and are read as they stand at the moment. */
    public List<Rule> all() {
        return entities.createQuery(ALL, Rule.class).getResultList();
    }
}
