package id.kurasi.certification.indicator;

import id.kurasi.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The catalogue of indicators, read once: it changes by migrations only. */
@ApplicationScoped
public class Indicators {

    private final EntityManager entities;
    private List<Indicator> all;

    Indicators(EntityManager entities) {
        this.entities = entities;
    }

    void load(@Observes StartupEvent start) {
        all = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("from Indicator order by position", Indicator.class)
                        .getResultList());
    }

    List<Indicator> all() {
        return all;
    }

    /** @throws Refusal 404 when there is no such indicator */
    public Indicator get(String code) {
        return all.stream()
                .filter(indicator -> indicator.code().name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("indicator", code));
    }
}
