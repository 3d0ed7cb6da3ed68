package id.kurasi.certification.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a list reads of a programme. */
record ProgrammeRow(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        ProgrammeState state,
        Plan plan,
        Long allocated,
        Long taken) {

    ProgrammeSummary summary(List<Offer> offers) {
        return new ProgrammeSummary(
                id,
                version,
                createdAt,
                updatedAt,
                state,
                plan.agencyRegionCode(),
                plan.title(),
                offers.stream().sorted(Offer.ORDER).map(OfferView::of).toList(),
                plan.fundingSource(),
                plan.fiscalYear(),
                plan.budgetIdr(),
                plan.costOf(taken),
                plan.quota(),
                allocated,
                taken,
                plan.quota() - taken);
    }
}
