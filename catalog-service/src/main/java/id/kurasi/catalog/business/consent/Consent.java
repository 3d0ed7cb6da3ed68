package id.kurasi.catalog.business.consent;

import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What a business agreed to. Of one purpose, and one retailer, at most one is open. */
@Entity
@Table(name = "business_consent")
class Consent {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;
    private UUID businessId;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String retailer;
    private String textVersion;
    private LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String recordedBy;
    private Instant withdrawnAt;
    private String withdrawnBy;

    protected Consent() {}

    static Consent give(UUID businessId, GiveConsent as, String by, Instant now) {
        var consent = new Consent();
        consent.id = Ids.next();
        consent.createdAt = now;
        consent.updatedAt = now;
        consent.businessId = businessId;
        consent.state = ConsentState.OPEN;
        consent.purpose = as.purpose();
        consent.retailer = as.retailer();
        consent.textVersion = as.textVersion();
        consent.givenOn = as.givenOn();
        consent.channel = as.channel();
        consent.recordedBy = by;
        return consent;
    }

    void withdraw(String by, Instant now) {
        if (state != ConsentState.OPEN) {
            throw new IllegalTransition("consent", id, state, "withdraw");
        }
        state = ConsentState.WITHDRAWN;
        withdrawnAt = now;
        withdrawnBy = by;
        updatedAt = now;
    }

    /** Lets a double's consent be the survivor's. */
    void moveTo(UUID survivor, Instant now) {
        businessId = survivor;
        updatedAt = now;
    }

    /** It may be a person's account. */
    void forgetByWhom(Instant now) {
        recordedBy = null;
        withdrawnBy = null;
        updatedAt = now;
    }

    boolean isOpen() {
        return state == ConsentState.OPEN;
    }

    boolean isOfTheSameAs(Consent other) {
        return purpose == other.purpose && Objects.equals(retailer, other.retailer);
    }

    /** Whether it was taken back after the other had been recorded. */
    boolean wasWithdrawnAfter(Consent other) {
        return withdrawnAt != null && !withdrawnAt.isBefore(other.createdAt);
    }

    UUID id() {
        return id;
    }

    ConsentState state() {
        return state;
    }

    Purpose purpose() {
        return purpose;
    }

    String retailer() {
        return retailer;
    }

    UUID businessId() {
        return businessId;
    }

    ConsentView view() {
        return new ConsentView(
                id,
                version,
                createdAt,
                updatedAt,
                businessId,
                state,
                purpose,
                retailer,
                textVersion,
                givenOn,
                channel,
                recordedBy,
                withdrawnAt,
                withdrawnBy);
    }
}
