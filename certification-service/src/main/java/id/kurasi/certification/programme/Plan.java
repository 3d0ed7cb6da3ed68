package id.kurasi.certification.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an agency plans. Replaced as a whole when it is changed.
 *
 * @param fundedBy who gives the money; never null where the source is OTHER
 * @param budgetIdr whole rupiah
 * @param unitCostIdr whole rupiah for one place, null when not known
 * @param quota places in all, whether they are allocated yet or not
 */
@Embeddable
record Plan(
        String agencyRegionCode,
        String title,
        @Enumerated(EnumType.STRING) FundingSource fundingSource,
        String fundedBy,
        int fiscalYear,
        long budgetIdr,
        Long unitCostIdr,
        int quota) {

    /** @return null where the cost of one is not known */
    Long costOf(long places) {
        return unitCostIdr == null ? null : unitCostIdr * places;
    }
}
