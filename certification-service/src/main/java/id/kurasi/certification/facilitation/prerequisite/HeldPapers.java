package id.kurasi.certification.facilitation.prerequisite;

import id.kurasi.certification.meaning.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The certificates that a business holds and that count today: VALID or EXPIRING in the words of their meaning. */
@ApplicationScoped
class HeldPapers {

    private static final String COUNTING = """
            select c.id from certificate c
            where c.business_id = :business and c.type = any(:types) and c.state = 'VERIFIED'
                and (c.expires_on is null or c.expires_on >= :today)
                and not covers(c.moved, :today)
                and (coalesce(c.filed_on, c.issued_on) is null or coalesce(c.filed_on, c.issued_on) <= :today)
            order by c.expires_on desc nulls first, c.id limit 1
            """;

    private final EntityManager entities;
    private final Today today;

    HeldPapers(EntityManager entities, Today today) {
        this.entities = entities;
        this.today = today;
    }

    Optional<UUID> counting(UUID business, Collection<String> types) {
        @SuppressWarnings("unchecked")
        var certificates = (List<UUID>) entities.createNativeQuery(COUNTING, UUID.class)
                .setParameter("business", business)
                .setParameter("types", types.toArray(String[]::new))
                .setParameter("today", today.date())
                .getResultList();
        return certificates.stream().findFirst();
    }
}
