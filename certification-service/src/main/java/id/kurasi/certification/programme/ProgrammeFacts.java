package id.kurasi.certification.programme;

import java.util.List;
import java.util.UUID;

/**
 * What others need to know of a programme.
 *
 * @param offers each as its type and scheme; the scheme is null where the type has one route only
 */
public record ProgrammeFacts(
        UUID id,
        String title,
        String agencyRegionCode,
        ProgrammeState state,
        FundingSource fundingSource,
        int fiscalYear,
        List<OfferView> offers) {

    static ProgrammeFacts of(Programme programme) {
        var plan = programme.plan();
        return new ProgrammeFacts(
                programme.id(),
                plan.title(),
                plan.agencyRegionCode(),
                programme.state(),
                plan.fundingSource(),
                plan.fiscalYear(),
                programme.offers().stream().map(OfferView::of).toList());
    }
}
