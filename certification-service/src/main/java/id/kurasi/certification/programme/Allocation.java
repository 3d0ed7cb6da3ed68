package id.kurasi.certification.programme;

import jakarta.persistence.Embeddable;
import java.util.Comparator;

/**
 * Places for the businesses of a region and those below it, in a wave (gelombang).
 *
 * @param taken by cases, between 0 and the quota
 */
@Embeddable
record Allocation(String regionCode, int wave, int quota, int taken) {

    static final Comparator<Allocation> ORDER =
            Comparator.comparingInt(Allocation::wave).thenComparing(Allocation::regionCode);

    boolean isSamePlaceAs(Allocation other) {
        return wave == other.wave && regionCode.equals(other.regionCode);
    }
}
