package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.peer.KnownRecipes;
import id.kurasi.certification.type.CertificateTypes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Tells which recipes products have now. */
@ApplicationScoped
class Recipes {

    private final CertificateTypes types;
    private final KnownRecipes known;
    private final Today today;

    Recipes(CertificateTypes types, KnownRecipes known, Today today) {
        this.types = types;
        this.known = known;
        this.today = today;
    }

    /**
     * Asked before the certificate is locked, as the follower of the catalog does. None of these recipes moves on here until the
     * transaction ends; afterwards whoever takes that down sees the links.
     *
     * @param told composition revision by product, as the catalog said a moment ago; its events may tell of a newer one
     * @return the newest that is known
     */
    Map<UUID, Integer> hold(Collection<UUID> products, Map<UUID, Integer> told) {
        var newest = new HashMap<>(told);
        known.hold(products).forEach((product, revision) -> newest.merge(product, revision, Math::max));
        return newest;
    }

    PresentRecipes present(String type, Map<UUID, Integer> newest) {
        return new PresentRecipes(types.get(type).endsOnlyByChange() ? newest : Map.of(), today.date());
    }
}
