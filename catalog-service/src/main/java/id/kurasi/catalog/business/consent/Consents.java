package id.kurasi.catalog.business.consent;

import id.kurasi.catalog.business.BusinessAnonymised;
import id.kurasi.catalog.business.Businesses;
import id.kurasi.catalog.business.BusinessesMerged;
import id.kurasi.catalog.business.Today;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What businesses agreed to, and took back. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    private static final Keyset<ConsentView> LIST = new Keyset<>(
            """
            select new id.kurasi.catalog.business.consent.ConsentView(c.id, c.version, c.createdAt, c.updatedAt, c.businessId, \
            c.state, c.purpose, c.retailer, c.textVersion, c.givenOn, c.channel, c.recordedBy, c.withdrawnAt, c.withdrawnBy) \
            from Consent c""",
            ConsentView.class,
            "c.id",
            ConsentView::id,
            Sorts.<ConsentView>defaultingTo("-createdAt")
                    .by("createdAt", "c.createdAt", ConsentView::createdAt, Instant::parse));

    private final Businesses businesses;
    private final Caller caller;
    private final ConsentJournal journal;
    private final Today today;

    Consents(Businesses businesses, Caller caller, ConsentJournal journal, Today today) {
        this.businesses = businesses;
        this.caller = caller;
        this.journal = journal;
        this.today = today;
    }

    ConsentView give(UUID businessId, GiveConsent as) {
        if ((as.purpose() == Purpose.SHARING_WITH_RETAILER) != (as.retailer() != null)) {
            throw Refusal.invalid(Violation.body("retailer", "RetailerWithSharing"));
        }
        if (as.givenOn().isAfter(today.date())) {
            throw Refusal.invalid(Violation.body("givenOn", "FutureDate"));
        }
        businesses.changeable(businessId).requireActive("consent");
        var consent = Consent.give(businessId, as, caller.name(), journal.now());
        persistAndFlush(consent);
        journal.record(consent, "give", null);
        return consent.view();
    }

    ConsentView withdraw(UUID businessId, UUID id) {
        businesses.changeable(businessId);
        var consent = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.businessId().equals(businessId))
                .orElseThrow(() -> Refusal.notFound("consent", id));
        withdraw(consent, caller.name());
        flush();
        return consent.view();
    }

    private void withdraw(Consent consent, String by) {
        var from = consent.state();
        consent.withdraw(by, journal.now());
        journal.record(consent, "withdraw", from);
    }

    ConsentView get(UUID businessId, UUID id) {
        businesses.requireKept(businessId);
        return findByIdOptional(id)
                .filter(found -> found.businessId().equals(businessId))
                .map(Consent::view)
                .orElseThrow(() -> Refusal.notFound("consent", id));
    }

    Page<ConsentView> list(UUID businessId, ConsentFilter by) {
        businesses.requireKept(businessId);
        var filters = new Filters()
                .and("c.businessId = :business", "business", businessId)
                .in("c.purpose", by.purpose)
                .in("c.retailer", by.retailer)
                .in("c.state", by.state);
        return LIST.page(getEntityManager(), filters, by.sort, by);
    }

    /** The first of the retailers with whom the business agrees to be shared now. */
    public Optional<String> sharedWith(UUID businessId, Collection<String> retailers) {
        return find(
                        "businessId = ?1 and purpose = ?2 and state = ?3 and retailer in ?4 order by retailer",
                        businessId,
                        Purpose.SHARING_WITH_RETAILER,
                        ConsentState.OPEN,
                        List.copyOf(retailers))
                .firstResultOptional()
                .map(Consent::retailer);
    }

    /** What was taken back of either record stays taken back, and what both agreed to is open once. */
    void merge(@Observes BusinessesMerged merged) {
        var ours = list("businessId", merged.survivor());
        var theirs = list("businessId", merged.duplicate());
        var ended = Stream.concat(
                        ours.stream().filter(our -> isTakenBack(our, theirs)),
                        theirs.stream().filter(their -> isTakenBack(their, ours) || isOpenTwice(their, ours)))
                .toList();
        ended.forEach(consent -> withdraw(consent, caller.name()));
        flush(); // before two could be open
        theirs.forEach(their -> their.moveTo(merged.survivor(), journal.now()));
        flush();
    }

    private static boolean isTakenBack(Consent consent, List<Consent> others) {
        return consent.isOpen()
                && others.stream().anyMatch(other -> other.isOfTheSameAs(consent) && other.wasWithdrawnAfter(consent));
    }

    private static boolean isOpenTwice(Consent consent, List<Consent> others) {
        return consent.isOpen() && others.stream().anyMatch(other -> other.isOfTheSameAs(consent) && other.isOpen());
    }

    void end(@Observes BusinessAnonymised anonymised) {
        var all = list("businessId", anonymised.business());
        all.stream().filter(Consent::isOpen).forEach(consent -> withdraw(consent, null));
        all.forEach(consent -> consent.forgetByWhom(journal.now()));
        flush();
    }
}
