package id.kurasi.certification.facilitation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A product for which a certificate is to be obtained.
 *
 * @param type that of the case, once more, so that SQL can refuse a second open case of this type for the product
 * @param open whether the case is, once more for the same; SQL lets it follow the case
 * @param compositionRevision the recipe that was looked at when the case was registered, then the one that was submitted
 */
@Embeddable
public record CaseProduct(UUID productId, String type, boolean open, int compositionRevision) {

    /** Of a case that is open. */
    public CaseProduct(UUID productId, String type, int compositionRevision) {
        this(productId, type, true, compositionRevision);
    }

    CaseProduct of(UUID otherProduct) {
        return new CaseProduct(otherProduct, type, open, compositionRevision);
    }
}
