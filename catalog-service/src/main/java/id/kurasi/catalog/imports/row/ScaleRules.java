package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.business.BusinessScale;
import id.kurasi.catalog.business.IndustryScale;
import java.util.Optional;

/** What figures of a business say of its scale today. */
public interface ScaleRules {

    /** @param idr whole rupiah a year */
    Optional<BusinessScale> bySales(long idr);

    /** @param idr whole rupiah */
    Optional<BusinessScale> byCapital(long idr);

    /** @param investmentIdr whole rupiah */
    Optional<IndustryScale> byWorkersAndInvestment(int workers, long investmentIdr);
}
