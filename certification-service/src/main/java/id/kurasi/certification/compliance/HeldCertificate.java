package id.kurasi.certification.compliance;

import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.obligation.Proof;
import java.util.UUID;

/**
 * A certificate linked to a product.
 *
 * @param certifiedRecipe the composition revision that it covers
 * @param followsRecipe whether a newer recipe takes its worth away
 * @param standard the standard that it attests; null when it names none
 * @param filedOnly whether it is an application so far, and was not issued
 */
record HeldCertificate(
        UUID certificateId,
        UUID productId,
        String type,
        int certifiedRecipe,
        boolean followsRecipe,
        String standard,
        boolean filedOnly,
        CertificateFacts facts) {

    boolean isAcceptedAs(Proof proof) {
        return proof.accepts(type, standard) && (proof.filedSuffices() || !filedOnly);
    }

    CertificateFacts factsFor(Integer compositionRevision) {
        return facts.withRecipeChanged(
                followsRecipe && compositionRevision != null && compositionRevision > certifiedRecipe);
    }
}
