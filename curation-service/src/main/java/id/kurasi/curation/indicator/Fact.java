package id.kurasi.curation.indicator;

import id.kurasi.curation.submission.Submission;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Something that indicators count.
 *
 * @param code the reason of a decline; empty for all else
 * @param forAny whether it counts for any retailer as well, or for those named alone
 */
public record Fact(
        Happening happening, String code, LocalDate day, Place place, Collection<String> retailers, boolean forAny) {

    /** Where it belongs. */
    public record Place(
            UUID submissionId, UUID roundId, String categoryGroup, String region, UUID productId, UUID businessId) {

        static Place of(Submission submission) {
            return new Place(
                    submission.id(),
                    submission.round().id(),
                    submission.categoryGroup(),
                    submission.businessRegion(),
                    submission.productId(),
                    submission.businessId());
        }
    }

    /** Of one retailer, and of any. */
    public static Fact of(Happening happening, LocalDate day, Place place, String retailer) {
        return new Fact(happening, "", day, place, List.of(retailer), true);
    }
}
