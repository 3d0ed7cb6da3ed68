package id.kurasi.catalog.region;

import java.util.List;

/**
 * What a {@link Place} turned out to be.
 *
 * @param code of the region; null unless there is just one
 * @param candidates codes of what may be meant when there is not
 * @param unmatched the part that nothing goes by, as it was written
 * @param contradicted the code as it was written, where its region is not the one named beside it
 */
public record PlaceFound(Outcome outcome, String code, List<String> candidates, String unmatched, String contradicted) {

    /** How well a place is known. */
    public enum Outcome {
        FOUND,
        /** Found but for the district, which its regency or city does not have. */
        DISTRICT_UNKNOWN,
        AMBIGUOUS,
        UNKNOWN
    }

    static PlaceFound found(String code) {
        return new PlaceFound(Outcome.FOUND, code, List.of(), null, null);
    }

    static PlaceFound ambiguous(List<String> candidates, String name) {
        return new PlaceFound(Outcome.AMBIGUOUS, null, candidates, name, null);
    }

    static PlaceFound unknown(List<String> nearest, String name) {
        return new PlaceFound(Outcome.UNKNOWN, null, nearest, name, null);
    }

    PlaceFound withoutDistrict(List<String> nearest, String name) {
        return new PlaceFound(Outcome.DISTRICT_UNKNOWN, code, nearest, name, contradicted);
    }

    PlaceFound despite(String otherCode) {
        return new PlaceFound(outcome, code, candidates, unmatched, otherCode);
    }
}
