package id.kurasi.catalog.business.contact;

import id.kurasi.catalog.business.Business;
import id.kurasi.catalog.business.BusinessAnonymised;
import id.kurasi.catalog.business.BusinessJournal;
import id.kurasi.catalog.business.Businesses;
import id.kurasi.catalog.business.BusinessesMerged;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to reach for each business. Nobody reads it without a row that says so. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    private static final int SHORTEST_TELLING_WORD = 4;
    private static final String CHANGE = "change-contact";
    private static final String CHANGED = "business.contact-changed";

    private final Businesses businesses;
    private final ContactAccess access;
    private final ContactReads reads;
    private final BusinessJournal journal;

    Contacts(Businesses businesses, ContactAccess access, ContactReads reads, BusinessJournal journal) {
        this.businesses = businesses;
        this.access = access;
        this.reads = reads;
        this.journal = journal;
    }

    /** Reads it and writes down the read, or neither. */
    @Transactional
    ContactView read(UUID businessId) {
        var business = businesses.readable(businessId);
        var role = access.roleFor(business).orElseThrow(() -> Refusal.forbidden("contact-not-shared"));
        var contact = findByIdOptional(businessId).orElseThrow(() -> Refusal.notFound("contact", businessId));
        reads.write(businessId, role, journal.now());
        return contact.view();
    }

    /**
     * Says anew whom to reach.
     *
     * @param ifMatch the version that is replaced; not looked at where there is none yet
     */
    ContactView say(UUID businessId, WriteContact said, String ifMatch) {
        var phone = check(said);
        var business = changeable(businessId);
        var known = findByIdOptional(businessId);
        known.ifPresent(contact -> Preconditions.ifMatch(ifMatch, contact.version()));
        var contact = known.orElseGet(() -> Contact.of(businessId, journal.now()));
        contact.say(said, phone, journal.now());
        persistAndFlush(contact);
        journal.changedBeside(List.of(business), CHANGE, CHANGED);
        return contact.view();
    }

    /** Says anew whom to reach, as a list gives it: the postcode, which lists do not have, stays. */
    void sayAll(Map<UUID, WriteContact> all) {
        var held = businesses.changeable(all.keySet());
        var known = find("businessId in ?1", all.keySet()).stream()
                .collect(Collectors.toMap(Contact::businessId, contact -> contact));
        all.forEach((id, said) -> {
            held.get(id).requireActive(CHANGE);
            var contact = known.getOrDefault(id, Contact.of(id, journal.now()));
            contact.say(said.withPostcode(contact.postcode()), check(said), journal.now());
            persist(contact);
        });
        flush();
        journal.changedBeside(held.values(), CHANGE, CHANGED);
    }

    void forget(UUID businessId) {
        var business = changeable(businessId);
        if (!deleteById(businessId)) {
            throw Refusal.notFound("contact", businessId);
        }
        flush();
        journal.changedBeside(List.of(business), "delete-contact", "business.contact-deleted");
    }

    /** Holds the business, so that of two who say it for the first time the second must say what it replaces. */
    private Business changeable(UUID businessId) {
        var business = businesses.changeable(businessId);
        business.requireActive(CHANGE);
        return business;
    }

    private static String check(WriteContact said) {
        if (Stream.of(said.personName(), said.phone(), said.email(), said.address(), said.postcode())
                .allMatch(field -> field == null)) {
            throw Refusal.invalid(Violation.body("personName", "EmptyContact"));
        }
        return said.phone() == null
                ? null
                : Phone.normalised(said.phone())
                        .orElseThrow(() -> Refusal.invalid(Violation.body("phone", "PhoneNumber")));
    }

    /** Whether a text names the person, in full or by a name of some length. */
    public boolean isNamedIn(String text, UUID businessId) {
        var words = List.of(words(text));
        return findByIdOptional(businessId).map(Contact::personName).stream()
                .flatMap(name -> Arrays.stream(words(name)))
                .anyMatch(name -> name.length() >= SHORTEST_TELLING_WORD && words.contains(name));
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    }

    void merge(@Observes BusinessesMerged merged) {
        getEntityManager()
                .createNativeQuery("""
                        update business_contact set business_id = :survivor where business_id = :duplicate
                        and not exists (select 1 from business_contact kept where kept.business_id = :survivor)
                        """)
                .setParameter("survivor", merged.survivor())
                .setParameter("duplicate", merged.duplicate())
                .executeUpdate();
    }

    void forget(@Observes BusinessAnonymised anonymised) {
        deleteById(anonymised.business());
        flush();
    }
}
