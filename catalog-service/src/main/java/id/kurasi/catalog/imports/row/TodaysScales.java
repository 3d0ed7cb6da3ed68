package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.business.BusinessScale;
import id.kurasi.catalog.business.IndustryScale;
import id.kurasi.catalog.business.Today;
import id.kurasi.catalog.business.scale.Scales;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class TodaysScales implements ScaleRules {

    private final Scales scales;
    private final Today today;

    TodaysScales(Scales scales, Today today) {
        this.scales = scales;
        this.today = today;
    }

    @Override
    public Optional<BusinessScale> bySales(long idr) {
        return scales.bySales(idr, today.date());
    }

    @Override
    public Optional<BusinessScale> byCapital(long idr) {
        return scales.byCapital(idr, today.date());
    }

    @Override
    public Optional<IndustryScale> byWorkersAndInvestment(int workers, long investmentIdr) {
        return scales.byWorkersAndInvestment(workers, investmentIdr, today.date());
    }
}
