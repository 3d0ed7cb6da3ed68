package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.CertificateFacts;
import java.util.UUID;

/**
 * A certificate as it concerns one of its products.
 *
 * @param compositionRevision the recipe of the product that was certified
 * @param facts for this product, with the renewal taken into account
 */
public record LinkedCertificate(
        UUID certificateId, UUID productId, int compositionRevision, Particulars particulars, CertificateFacts facts) {}
