package id.kurasi.catalog.business.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contacts as lists give them. What is known is compared with what a list says and shown to nobody, so it is no read. */
@ApplicationScoped
public class ImportedContacts {

    private final Contacts contacts;

    ImportedContacts(Contacts contacts) {
        this.contacts = contacts;
    }

    public Map<UUID, WriteContact> of(Collection<UUID> businesses) {
        if (businesses.isEmpty()) {
            return Map.of();
        }
        var known = new HashMap<UUID, WriteContact>();
        contacts.find("businessId in ?1", List.copyOf(businesses)).stream()
                .map(Contact::view)
                .forEach(contact -> known.put(
                        contact.businessId(),
                        new WriteContact(
                                contact.personName(),
                                contact.phone(),
                                contact.email(),
                                contact.address(),
                                contact.postcode())));
        return known;
    }

    public void say(Map<UUID, WriteContact> said) {
        if (!said.isEmpty()) {
            contacts.sayAll(said);
        }
    }
}
