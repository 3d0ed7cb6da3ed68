package id.kurasi.certification.compliance;

import id.kurasi.certification.meaning.CertificateFacts;
import java.util.UUID;

/**
 * A certificate linked to a product.
 *
 * @param certifiedRecipe the composition revision that it covers
 * @param followsRecipe whether a newer recipe takes its worth away
 */
record HeldCertificate(
        UUID certificateId,
        UUID productId,
        String type,
        int certifiedRecipe,
        boolean followsRecipe,
        CertificateFacts facts) {

    CertificateFacts factsFor(Integer compositionRevision) {
        return facts.withRecipeChanged(
                followsRecipe && compositionRevision != null && compositionRevision > certifiedRecipe);
    }
}
