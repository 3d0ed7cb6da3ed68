package id.kurasi.catalog.business.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Whom to reach for a business. Personal data: reached through {@link Contacts} alone, which asks who reads and writes it down. */
@Entity
@Table(name = "business_contact")
class Contact {

    @Id
    private UUID businessId;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;
    private String personName;
    private String phone;
    private String email;
    private String address;
    private String postcode;

    protected Contact() {}

    static Contact of(UUID businessId, Instant now) {
        var contact = new Contact();
        contact.businessId = businessId;
        contact.createdAt = now;
        return contact;
    }

    /** @param normalisedPhone null, or as {@link Phone} writes it */
    void say(WriteContact said, String normalisedPhone, Instant now) {
        personName = said.personName();
        phone = normalisedPhone;
        email = said.email();
        address = said.address();
        postcode = said.postcode();
        updatedAt = now;
    }

    UUID businessId() {
        return businessId;
    }

    String postcode() {
        return postcode;
    }

    long version() {
        return version;
    }

    String personName() {
        return personName;
    }

    ContactView view() {
        return new ContactView(businessId, version, createdAt, updatedAt, personName, phone, email, address, postcode);
    }
}
