package id.kurasi.catalog.business;

import id.kurasi.catalog.region.RegionLevel;
import id.kurasi.catalog.region.Regions;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The businesses that agencies and retailers know. */
@ApplicationScoped
public class Businesses implements PanacheRepositoryBase<Business, UUID> {

    private static final Keyset<BusinessView> LIST = new Keyset<>(
            """
            select new id.kurasi.catalog.business.BusinessView(b.id, b.version, b.createdAt, b.updatedAt, b.name, b.nib, \
            b.regionCode, b.businessScale, b.scaleBasis, b.industryScale, b.kbli, b.fosteredBy, b.memberships) from Business b""",
            BusinessView.class,
            "b.id",
            BusinessView::id,
            Sorts.<BusinessView>defaultingTo("-createdAt")
                    .by("createdAt", "b.createdAt", BusinessView::createdAt, Instant::parse));

    private final BusinessAccess access;
    private final Caller caller;
    private final Regions regions;
    private final Journal journal;
    private final Clock clock;

    Businesses(BusinessAccess access, Caller caller, Regions regions, Journal journal, Clock clock) {
        this.access = access;
        this.caller = caller;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    BusinessView register(WriteBusiness as) {
        requireRegion(as.regionCode());
        access.requireRegionInScope(as.regionCode());
        var business = Business.register(as, clock.instant());
        persistAndFlush(business);
        journal.event("business.registered", business.id(), Map.of("regionCode", business.regionCode()));
        return access.shown(business.view());
    }

    BusinessView change(UUID id, WriteBusiness to, String ifMatch) {
        var business = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(this::mayRead)
                .orElseThrow(() -> Refusal.notFound("business", id));
        if (!access.mayChange(business.id(), business.regionCode())) {
            throw Refusal.forbidden("not-your-business");
        }
        Preconditions.ifMatch(ifMatch, business.version());
        if (!to.regionCode().equals(business.regionCode())) {
            move(business, to.regionCode());
        }
        business.change(to, clock.instant());
        flush();
        journal.event("business.changed", business.id(), Map.of("regionCode", business.regionCode()));
        return access.shown(business.view());
    }

    /** Products carry the region of their business. */
    private void move(Business business, String to) {
        requireRegion(to);
        if (!caller.is(Role.BUSINESS)) {
            access.requireRegionInScope(to);
        }
        getEntityManager()
                .createQuery("update Product p set p.regionCode = :to where p.business = :business")
                .setParameter("to", to)
                .setParameter("business", business)
                .executeUpdate();
    }

    private void requireRegion(String code) {
        if (regions.find(code)
                .filter(region -> region.level() != RegionLevel.PROVINCE)
                .isEmpty()) {
            throw Refusal.invalid(Violation.body("regionCode", "UnknownRegion", code));
        }
    }

    /** A business that the caller may read, held in its region until the transaction ends. */
    public Optional<Business> readableInPlace(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).filter(this::mayRead);
    }

    private boolean mayRead(Business business) {
        return access.mayRead(business.id(), business.regionCode());
    }

    BusinessView get(UUID id) {
        return findByIdOptional(id)
                .filter(this::mayRead)
                .map(Business::view)
                .map(access::shown)
                .orElseThrow(() -> Refusal.notFound("business", id));
    }

    Page<BusinessView> list(BusinessFilter by) {
        var filters = new Filters()
                .region("b.regionCode", by.region)
                .in("b.nib", by.nib)
                .in("b.businessScale", by.businessScale)
                .in("lower(b.name)", lowerCase(by.name));
        access.limit(filters);
        if (!by.nib.isEmpty()) {
            access.limitToShownNib(filters);
        }
        var page = LIST.page(getEntityManager(), filters, by.sort, by);
        return new Page<>(page.items().stream().map(access::shown).toList(), page.nextCursor());
    }

    private static List<String> lowerCase(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
