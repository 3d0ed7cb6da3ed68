package id.kurasi.certification.compliance;

import id.kurasi.certification.obligation.Subject;
import java.util.Collection;

/**
 * A product with all that is known of it here.
 *
 * @param subject what rules look at
 * @param certificates linked to it
 * @param filings applications for it that lie with an issuer
 */
record CheckedProduct(
        ProductFacts facts,
        Subject subject,
        Collection<HeldCertificate> certificates,
        Collection<PendingApplication> filings) {}
