package id.kurasi.certification.facilitation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a case is to obtain, and for whom. Another aim is another case.
 *
 * @param scheme the route; null where the type has one only
 * @param regionCode where the business lay when the case was registered, usually its district
 * @param applicationId common to the cases that were registered together; null for one registered by itself
 * @param appealOf the refused case against which this one appeals
 */
@Embeddable
public record Purpose(
        String type, String scheme, UUID businessId, String regionCode, UUID applicationId, UUID appealOf) {

    Purpose of(UUID otherBusiness) {
        return new Purpose(type, scheme, otherBusiness, regionCode, applicationId, appealOf);
    }
}
