package id.kurasi.catalog.business;

import id.kurasi.catalog.business.contact.Contacts;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Lets a business go on as a number in the counts, and nothing else (UU 27/2022: the right to deletion). */
@ApplicationScoped
class BusinessAnonymising {

    private final Businesses businesses;
    private final BusinessAccess access;
    private final Contacts contacts;
    private final BusinessJournal journal;
    private final Event<BusinessAnonymised> anonymised;

    BusinessAnonymising(
            Businesses businesses,
            BusinessAccess access,
            Contacts contacts,
            BusinessJournal journal,
            Event<BusinessAnonymised> anonymised) {
        this.businesses = businesses;
        this.access = access;
        this.contacts = contacts;
        this.journal = journal;
        this.anonymised = anonymised;
    }

    BusinessView anonymise(UUID id, String reason) {
        var business = businesses.changeable(id);
        access.requireRegionInScope(business.regionCode());
        business.requireActive("anonymise");
        if (names(reason, business.name()) || contacts.isNamedIn(reason, id)) {
            throw Refusal.invalid(Violation.body("reason", "NamesWhomItForgets"));
        }
        var from = business.state();
        business.anonymise(categoriesOfProducts(business), journal.now());
        forget(business);
        doublesOf(business).forEach(this::forgetDouble);
        journal.changed(business, "anonymise", from, "business.anonymised", reason);
        return businesses.shown(business);
    }

    private static boolean names(String reason, String name) {
        return reason.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** They count under the business from now on, since its products are archived. */
    private List<String> categoriesOfProducts(Business business) {
        return entities()
                .createQuery("""
                        select distinct p.facts.category from Product p
                        where p.business = :business and p.state <> ARCHIVED order by p.facts.category
                        """, String.class)
                .setParameter("business", business)
                .getResultList();
    }

    private EntityManager entities() {
        return businesses.getEntityManager();
    }

    private List<Business> doublesOf(Business business) {
        return businesses.find("mergedInto", business.id()).list();
    }

    private void forgetDouble(Business duplicate) {
        duplicate.forgetItsName(journal.now());
        forget(duplicate);
    }

    private void forget(Business business) {
        businesses.flush();
        anonymised.fire(new BusinessAnonymised(business.id()));
        forgetKeptAnswers(business.id());
    }

    /** The answers kept for repeated requests hold the texts too; a request that is repeated now is answered without any. */
    private void forgetKeptAnswers(UUID id) {
        entities()
                .createNativeQuery("update idempotency_key set body = '{}' where position(:id in body) > 0")
                .setParameter("id", id.toString())
                .executeUpdate();
    }
}
