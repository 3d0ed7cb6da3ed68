package id.kurasi.curation.retailer;

import id.kurasi.kit.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    Integer minimumRemainingShelfLifeDays;

    @ElementCollection
    @CollectionTable(name = "retailer_requirement", joinColumns = @JoinColumn(name = "retailer_id"))
    @OrderColumn(name = "position")
    List<Requirement> requirements = new ArrayList<>();

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

    public RetailerType type() {
        return type;
    }

    public String requirementProfile() {
        return requirementProfile;
    }

    void revise(RetailerFacts facts, Instant now) {
        this.name = facts.name();
        this.type = facts.type();
        this.requirementProfile = facts.requirementProfile();
        this.regionCode = facts.regionCode();
        this.minimumRemainingShelfLifeDays = facts.minimumRemainingShelfLifeDays();
        if (!requirements.equals(facts.requirements())) {
            requirements.clear();
            requirements.addAll(facts.requirements());
        }
        this.updatedAt = now;
    }
}
