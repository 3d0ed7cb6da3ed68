package id.kurasi.curation.tradingrule;

import id.kurasi.curation.decision.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What a trading rule limits. */
public enum Measure {
    /** Costs of trade outside the regular discount, in percent. */
    TRADING_TERMS_PCT {
        @Override
        Optional<BigDecimal> in(Terms terms) {
            return Optional.ofNullable(terms.tradingTermPct());
        }
    },
    /** The fee for a new item in all outlets together, in rupiah. */
    LISTING_FEE_IDR {
        @Override
        Optional<BigDecimal> in(Terms terms) {
            return Optional.ofNullable(terms.listingFeeIdr()).map(BigDecimal::valueOf);
        }
    },
    /** The same for one outlet; known where the offer says how many there are. */
    LISTING_FEE_PER_OUTLET_IDR {
        @Override
        Optional<BigDecimal> in(Terms terms) {
            return LISTING_FEE_IDR
                    .in(terms)
                    .filter(fee -> terms.outlets() != null)
                    .map(fee -> fee.divide(BigDecimal.valueOf(terms.outlets()), 2, RoundingMode.HALF_UP));
        }
    };

    /** What the terms say of it; empty when nothing. */
    abstract Optional<BigDecimal> in(Terms terms);
}
