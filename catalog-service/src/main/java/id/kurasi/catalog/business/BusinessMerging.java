package id.kurasi.catalog.business;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Makes one of two records of the same business. */
@ApplicationScoped
class BusinessMerging {

    private final Businesses businesses;
    private final BusinessAccess access;
    private final BusinessJournal journal;
    private final Event<BusinessesMerged> merged;

    BusinessMerging(
            Businesses businesses, BusinessAccess access, BusinessJournal journal, Event<BusinessesMerged> merged) {
        this.businesses = businesses;
        this.access = access;
        this.journal = journal;
        this.merged = merged;
    }

    BusinessView merge(UUID id, UUID duplicateId) {
        if (id.equals(duplicateId)) {
            throw Refusal.invalid(Violation.body("duplicateId", "MergesItself"));
        }
        takeTurns();
        hold(id, duplicateId);
        var survivor = businesses.readable(id);
        var duplicate = readable(duplicateId);
        access.requireRegionInScope(survivor.regionCode());
        access.requireRegionInScope(duplicate.regionCode());
        survivor.requireActive("merge");
        join(survivor, duplicate);
        return businesses.shown(survivor);
    }

    private void join(Business survivor, Business duplicate) {
        var state = duplicate.state();
        var givenNib = duplicate.mergeInto(survivor, journal.now());
        businesses.flush(); // before the survivor has the NIB, which is there once
        survivor.takeOver(duplicate, givenNib, journal.now());
        entities()
                .createQuery("update Business b set b.mergedInto = :survivor where b.mergedInto = :duplicate")
                .setParameter("survivor", survivor.id())
                .setParameter("duplicate", duplicate.id())
                .executeUpdate();
        businesses.flush();
        merged.fire(new BusinessesMerged(survivor.id(), duplicate.id()));
        journal.changed(duplicate, "merge", state, "business.merged", "into " + survivor.id());
        journal.changed(survivor, "merge", survivor.state(), "business.changed", "took over " + duplicate.id());
    }

    /**
     * Mergers run one after another: each also points anew what was merged into the double before, and two that did so in turn
     * could wait for each other for ever. They are rare.
     */
    private void takeTurns() {
        entities()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtext('merge businesses')) as text)", String.class)
                .getSingleResult();
    }

    /** In the order of their ids, as everybody who holds two of them. */
    private void hold(UUID one, UUID other) {
        entities()
                .createQuery("select b from Business b where b.id in (:one, :other) order by b.id", Business.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private EntityManager entities() {
        return businesses.getEntityManager();
    }

    private Business readable(UUID id) {
        return businesses
                .findByIdOptional(id)
                .filter(business -> access.mayRead(business.id(), business.regionCode()))
                .orElseThrow(() -> Refusal.invalid(Violation.body("duplicateId", "UnknownBusiness")));
    }
}
