package id.kurasi.catalog.business;

import id.kurasi.catalog.region.InRegion;
import id.kurasi.kit.Ids;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Preconditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
        return shown(registerAll(Map.of(Ids.next(), as)).get(0));
    }

    /** @param all by the ids they get */
    List<Business> registerAll(Map<UUID, WriteBusiness> all) {
        var registered = all.entrySet().stream()
                .map(one -> registered(one.getKey(), one.getValue()))
                .toList();
        persist(registered);
        flush();
        journal.changed(registered, "register", null, "business.registered");
        return registered;
    }

    private Business registered(UUID id, WriteBusiness as) {
        facts.check(as);
        access.requireRegionInScope(as.regionCode());
        return Business.register(id, as, journal.now());
    }

    BusinessView change(UUID id, WriteBusiness to, String ifMatch) {
        var business = changeable(id);
        Preconditions.ifMatch(ifMatch, business.version());
        changeAll(Map.of(business, to));
        return shown(business);
    }

    /** Of businesses that are held. */
    void changeAll(Map<Business, WriteBusiness> all) {
        all.forEach(this::change);
        flush();
        journal.changed(all.keySet(), "change", BusinessState.ACTIVE, "business.changed");
    }

    private void change(Business business, WriteBusiness to) {
        business.requireActive("change");
        facts.check(to);
        if (!to.regionCode().equals(business.regionCode())) {
            move(business, to.regionCode());
        }
        business.change(to, journal.now());
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

    /** Those of the businesses that the caller may read, by id; held in their region until the transaction ends. */
    public Map<UUID, Business> readableInPlace(Collection<UUID> ids) {
        return held(ids, LockModeType.PESSIMISTIC_READ);
    }

    /** In the order of their ids, so that two who hold several do not wait for each other. */
    private Map<UUID, Business> held(Collection<UUID> ids, LockModeType mode) {
        return find("id in ?1 order by id", ids).withLock(mode).stream()
                .filter(this::mayRead)
                .collect(Collectors.toMap(Business::id, business -> business, (one, same) -> one, LinkedHashMap::new));
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

    /** The same for many, by id. */
    public Map<UUID, Business> changeable(Collection<UUID> ids) {
        var held = held(ids, LockModeType.PESSIMISTIC_WRITE);
        for (var id : ids) {
            access.requireMayChange(
                    Optional.ofNullable(held.get(id)).orElseThrow(() -> Refusal.notFound("business", id)));
        }
        return held;
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
                .in("b.id", by.id)
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
