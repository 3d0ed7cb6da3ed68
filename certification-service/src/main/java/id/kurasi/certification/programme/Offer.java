package id.kurasi.certification.programme;

import id.kurasi.certification.type.Scheme;
import jakarta.persistence.Embeddable;
import java.util.Comparator;

/**
 * A certificate that a programme helps to obtain, and by which route.
 *
 * @param scheme {@link Scheme#STANDARD} where the type has one route only
 */
@Embeddable
record Offer(String type, String scheme) {

    static final Comparator<Offer> ORDER = Comparator.comparing(Offer::type).thenComparing(Offer::scheme);

    /** @param scheme null where the type has one route only */
    static Offer of(String type, String scheme) {
        return new Offer(type, scheme == null ? Scheme.STANDARD : scheme);
    }

    @Override
    public String toString() {
        return scheme.equals(Scheme.STANDARD) ? type : type + " " + scheme;
    }
}
