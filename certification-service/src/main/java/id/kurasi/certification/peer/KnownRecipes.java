package id.kurasi.certification.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Lets two transactions see each other which would otherwise both be right and wrong together: one says that a paper covers a
 * recipe, the other takes down that the recipe has moved on, and marks the papers it sees.
 */
@ApplicationScoped
public class KnownRecipes {

    private final Session session;

    KnownRecipes(Session session) {
        this.session = session;
    }

    /**
     * For who is about to say that a paper covers these products: no recipe moves on here until the transaction ends.
     *
     * @return the newest revision of each recipe that the catalog's events have told of, for the products they have told of
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Integer> hold(Collection<UUID> products) {
        products.stream().distinct().sorted().forEach(product -> lock("pg_advisory_xact_lock_shared", product));
        return session
                .createNativeQuery(
                        "select product_id, composition_revision from known_product where product_id = any (:products)",
                        Object[].class)
                .setParameter("products", products.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    /** For who takes down that the recipe has moved on, and looks for papers afterwards: waits for those who hold it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moving(UUID product) {
        lock("pg_advisory_xact_lock", product);
    }

    private void lock(String function, UUID product) {
        session.createNativeQuery(
                        "select cast(%s(hashtextextended('recipe ' || :product, 0)) as text)".formatted(function),
                        String.class)
                .setParameter("product", product.toString())
                .getSingleResult();
    }
}
