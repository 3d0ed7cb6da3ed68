package id.kurasi.certification.indicator.target;

import java.math.BigDecimal;

/** A target that stands, as figures are compared with it. */
public record Goal(String regionCode, String kind, int fromYear, int toYear, BigDecimal value) {

    public Goal {
        value = TargetView.plain(value);
    }

    public boolean isOfPlan() {
        return fromYear != toYear;
    }
}
