package id.kurasi.catalog.business;

import id.kurasi.catalog.region.InRegion;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Preconditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The businesses that agencies and retailers know. */
@ApplicationScoped
public class Businesses implements PanacheRepositoryBase<Business, UUID> {

    private final BusinessList list;
    private final BusinessAccess access;
    private final BusinessViews views;
    private final BusinessFactsCheck facts;
    private final BusinessCriteria criteria;
    private final BusinessJournal journal;

    Businesses(
            BusinessList list,
            BusinessAccess access,
            BusinessViews views,
            BusinessFactsCheck facts,
            BusinessCriteria criteria,
            BusinessJournal journal) {
        this.list = list;
        this.access = access;
        this.views = views;
        this.facts = facts;
        this.criteria = criteria;
        this.journal = journal;
    }

    BusinessView register(WriteBusiness as) {
        facts.check(as);
        access.requireRegionInScope(as.regionCode());
        var business = Business.register(as, journal.now());
        persistAndFlush(business);
        journal.changed(business, "register", null, "business.registered");
        return shown(business);
    }

    BusinessView change(UUID id, WriteBusiness to, String ifMatch) {
        var business = changeable(id);
        Preconditions.ifMatch(ifMatch, business.version());
        business.requireActive("change");
        facts.check(to);
        if (!to.regionCode().equals(business.regionCode())) {
            move(business, to.regionCode());
        }
        business.change(to, journal.now());
        flush();
        journal.changed(business, "change", business.state(), "business.changed");
        return shown(business);
    }

    /** Products carry the region of their business. */
    private void move(Business business, String to) {
        if (!access.isOwn(business.id())) {
            access.requireRegionInScope(to);
        }
        getEntityManager()
                .createQuery("update Product p set p.regionCode = :to where p.business = :business")
                .setParameter("to", to)
                .setParameter("business", business)
                .executeUpdate();
    }

    /** A business that the caller may read, held in its region until the transaction ends. */
    public Optional<Business> readableInPlace(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).filter(this::mayRead);
    }

    /** @throws Refusal 404 for what is not there or not for this caller */
    public Business readable(UUID id) {
        return findByIdOptional(id).filter(this::mayRead).orElseThrow(() -> Refusal.notFound("business", id));
    }

    /**
     * Holds the row until the transaction ends, so that of two callers the second sees what the first did.
     *
     * @throws Refusal 404 for what is not there or not for this caller, 403 for what it only may read
     */
    public Business changeable(UUID id) {
        var business = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(this::mayRead)
                .orElseThrow(() -> Refusal.notFound("business", id));
        access.requireMayChange(business);
        return business;
    }

    /** @throws Refusal 404 and 403 as {@link #changeable}, for what is only read */
    public void requireKept(UUID id) {
        access.requireMayChange(readable(id));
    }

    private boolean mayRead(Business business) {
        return access.mayRead(business.id(), business.regionCode());
    }

    BusinessView get(UUID id) {
        return shown(readable(id));
    }

    BusinessView shown(Business business) {
        return views.shown(business.view());
    }

    HistoryView history(UUID id) {
        var business = readable(id);
        return journal.history(id, access.mayChange(id, business.regionCode()));
    }

    public Page<BusinessView> list(BusinessFilter by) {
        var filters = new Filters()
                .in("b.nib", by.nib)
                .in("b.businessScale", by.businessScale)
                .in("lower(b.name)", lowerCase(by.name));
        criteria.narrow(filters, by);
        InRegion.filter(filters, "b", by.region);
        access.limit(filters);
        if (!by.nib.isEmpty()) {
            access.limitToShownNib(filters);
        }
        var page = list.page(filters, by);
        return new Page<>(page.items().stream().map(views::shown).toList(), page.nextCursor());
    }

    private static List<String> lowerCase(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
