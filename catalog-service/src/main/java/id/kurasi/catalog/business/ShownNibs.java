package id.kurasi.catalog.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The NIB of businesses where the caller is shown it. */
@ApplicationScoped
public class ShownNibs {

    private final EntityManager entities;
    private final BusinessAccess access;

    ShownNibs(EntityManager entities, BusinessAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** By business; without those that have none or hide it. */
    public Map<UUID, String> of(Collection<UUID> businesses) {
        var nibs = new HashMap<UUID, String>();
        entities
                .createQuery(
                        "select b.id, b.nib, b.regionCode from Business b where b.id in (:ids) and b.nib is not null",
                        Object[].class)
                .setParameter("ids", businesses)
                .getResultList()
                .stream()
                .filter(row -> access.seesNib((UUID) row[0], (String) row[2]))
                .forEach(row -> nibs.put((UUID) row[0], (String) row[1]));
        return nibs;
    }
}
