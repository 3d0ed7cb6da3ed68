package id.kurasi.curation.indicator;

import static id.kurasi.curation.indicator.Dimension.district;
import static id.kurasi.curation.indicator.Dimension.province;
import static id.kurasi.curation.indicator.Dimension.reason;
import static id.kurasi.curation.indicator.Dimension.regency;
import static id.kurasi.curation.indicator.Dimension.retailer;
import static id.kurasi.curation.indicator.Dimension.round;
import static id.kurasi.curation.indicator.Dimension.state;
import static id.kurasi.curation.indicator.Dimension.type;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The indicators of curation, with what each counts. */
public enum IndicatorCode {
    /** Rounds that opened. */
    CUR_ROUNDS(Unit.ROUND),
    CUR_SUBMITTED(Unit.PRODUCT, Happening.SUBMITTED),
    CUR_REVIEWED(Unit.PRODUCT, Happening.REVIEWED),
    CUR_ACCEPTED(Unit.PRODUCT, Happening.ACCEPTED),
    /** Of products × retailers; null when nothing was decided. */
    ACCEPT_RATE(Unit.PERCENT, Happening.ACCEPTED, Happening.DECIDED),
    REJECT_REASONS(Unit.DECISION, Happening.DECLINED_FOR),
    /** Of submissions that name an earlier one; null when none was decided. */
    SECOND_ROUND_PASS_RATE(Unit.PERCENT, Happening.AGAIN_ACCEPTED, Happening.AGAIN_DECIDED),
    /** On shelves at the end of the period, products × retailers. */
    RETAIL_LISTED(Unit.LISTING, Happening.ON_SHELF),
    RETAIL_SALES(Unit.RUPIAH, Happening.SOLD),
    /** Of agencies and retailers, not ended at the end of the period. */
    PARTNERSHIPS(Unit.PARTNERSHIP);

    /** In what an indicator is told. */
    enum Unit {
        ROUND,
        PRODUCT,
        PERCENT,
        DECISION,
        LISTING,
        RUPIAH,
        PARTNERSHIP
    }

    private final Unit unit;
    private final List<Happening> happenings;

    IndicatorCode(Unit unit, Happening... happenings) {
        this.unit = unit;
        this.happenings = List.of(happenings);
    }

    Unit unit() {
        return unit;
    }

    /** For a rate the part first, then the whole. */
    List<Happening> happenings() {
        return happenings;
    }

    /** Whether it is read off a short register instead of counters. */
    boolean isOfARegister() {
        return this == CUR_ROUNDS || this == PARTNERSHIPS;
    }

    /** What it may be broken down by. */
    Set<Dimension> dimensions() {
        return switch (this) {
            case CUR_ROUNDS -> EnumSet.of(province, regency, district, retailer);
            case PARTNERSHIPS -> EnumSet.of(province, regency, district, retailer, type, state);
            case REJECT_REASONS -> EnumSet.of(reason);
            default -> EnumSet.range(province, round);
        };
    }

    /** Whether it is about a day, the last of the period; others are about all that happened in the period. */
    boolean isOfADay() {
        return this == RETAIL_LISTED;
    }
}
