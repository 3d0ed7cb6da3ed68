package id.kurasi.curation.retailer;

import id.kurasi.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Retailers implements PanacheRepositoryBase<Retailer, UUID> {

    Retailer get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("retailer", id));
    }

    Retailer lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Refusal.notFound("retailer", id));
    }

    /** Those that exist, in no order. */
    public List<Retailer> named(Collection<String> slugs) {
        return list("slug in ?1", slugs);
    }

    /** Gates that a retailer can ask for: those that some profile knows. */
    List<String> gates() {
        return getEntityManager()
                .createNativeQuery("select distinct gate from gate_rule order by gate", String.class)
                .getResultList();
    }

    boolean profileExists(String code) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from requirement_profile where code = ?)", Boolean.class)
                .setParameter(1, code)
                .getSingleResult();
    }
}
