package id.kurasi.curation.retailer;

import id.kurasi.kit.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A shop or chain that looks for products (<i>ritel</i>). Its slug is its name in roles, rounds and decisions, for good. */
@Entity
public class Retailer {

    @Id
    UUID id;

    @Version
    long version;

    String slug;
    String name;

    @Enumerated(EnumType.STRING)
    RetailerType type;

    String requirementProfile;
    String regionCode;
    Instant createdAt;
    Instant updatedAt;

    protected Retailer() {}

    Retailer(String slug, RetailerFacts facts, Instant now) {
        this.id = Ids.next();
        this.slug = slug;
        this.createdAt = now;
        revise(facts, now);
    }

    public String slug() {
        return slug;
    }

    public String requirementProfile() {
        return requirementProfile;
    }

    void revise(RetailerFacts facts, Instant now) {
        this.name = facts.name();
        this.type = facts.type();
        this.requirementProfile = facts.requirementProfile();
        this.regionCode = facts.regionCode();
        this.updatedAt = now;
    }
}
