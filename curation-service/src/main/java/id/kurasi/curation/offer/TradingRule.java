package id.kurasi.curation.offer;

import id.kurasi.curation.decision.Terms;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** What the law lets a retailer ask of a supplier from a day on (<i>batas syarat perdagangan</i>). */
@Entity
@Immutable
class TradingRule {

    @Id
    String id;

    @Enumerated(EnumType.STRING)
    Measure measure;

    /** The only type of retailer the rule speaks of; null: all of them. */
    String retailerType;

    BigDecimal cap;
    LocalDate inForceFrom;
    LocalDate inForceUntil;
    String source;

    @Enumerated(EnumType.STRING)
    Certainty certainty;

    String remark;

    protected TradingRule() {}

    /** What a rule limits. */
    enum Measure {
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

    /** How far a rule can be relied on. */
    enum Certainty {
        /** Read in the source named. */
        SOURCED,
        /** To be checked against the law first. */
        UNVERIFIED
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil == null || !day.isAfter(inForceUntil));
    }

    boolean speaksOf(String type) {
        return retailerType == null || retailerType.equals(type);
    }

    /** What the terms say, where that is more than the rule allows. */
    Optional<BigDecimal> exceededBy(Terms terms) {
        return measure.in(terms).filter(value -> value.compareTo(cap) > 0);
    }
}
