package id.kurasi.certification.certificate;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A product on the certificate's list.
 *
 * @param compositionRevision the recipe that was certified; a later one needs re-verification where the type asks for it
 */
@Embeddable
public record ProductLink(UUID productId, int compositionRevision) {}
