package id.kurasi.certification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules about what products must have. They are a few dozen and are read from the database whenever they are asked for, so
 * that what an administrator adds holds at once for every instance.
 */
@ApplicationScoped
public class Obligations {

    private static final String ALL = "from Obligation o order by o.basis, o.mandatoryFrom, o.id";

    private final EntityManager entities;

    Obligations(EntityManager entities) {
        this.entities = entities;
    }

    /** Laws by date, then what retailers ask for; also what is superseded or ended. */
    public List<Rule> all() {
        return entities.createQuery(ALL, Obligation.class).getResultList().stream()
                .map(Obligation::rule)
                .toList();
    }

    /** What the law of that day asks of such a product. */
    public List<Rule> ofLaw(Subject subject, LocalDate on) {
        return all().stream()
                .filter(Rule::restsOnLaw)
                .filter(rule -> rule.obliges(subject, on))
                .toList();
    }

    Optional<Rule> find(String id) {
        return stored(id).map(Obligation::rule);
    }

    Optional<Obligation> stored(String id) {
        return Optional.ofNullable(entities.find(Obligation.class, id));
    }

    void add(Obligation obligation) {
        entities.persist(obligation);
    }

    void flush() {
        entities.flush();
    }

    /** Whoever changes rules does so alone: what one adds may not be allowed beside what another adds. Readers go on. */
    void lock() {
        entities.createNativeQuery("lock table obligation in share row exclusive mode")
                .executeUpdate();
    }
}
