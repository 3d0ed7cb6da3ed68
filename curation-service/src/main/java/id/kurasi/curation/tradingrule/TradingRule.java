package id.kurasi.curation.tradingrule;

import id.kurasi.curation.decision.Terms;
import id.kurasi.curation.retailer.RetailerType;
import id.kurasi.kit.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What the law lets a retailer ask of a supplier from a day on (<i>batas syarat perdagangan</i>). What it states never changes; it
 * may get an end, and a successor.
 */
@Entity
class TradingRule {

    @Id
    String id;

    @Version
    long version;

    /** By which history and events name it, whose subjects are UUIDs. */
    @Column(updatable = false)
    UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Measure measure;

    /** The only type of retailer the rule speaks of; null: all of them. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    RetailerType retailerType;

    @Column(updatable = false)
    BigDecimal cap;

    @Column(updatable = false)
    LocalDate inForceFrom;

    LocalDate inForceUntil;

    @Column(updatable = false)
    String source;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Certainty certainty;

    /** The same of its first day. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Certainty dateCertainty;

    @Column(updatable = false)
    String remark;

    String supersededBy;
    String endSource;

    @Column(updatable = false)
    Instant recordedAt;

    @Column(updatable = false)
    String recordedBy;

    protected TradingRule() {}

    TradingRule(AddTradingRule stated, String by, Instant now) {
        this.id = stated.id();
        this.subject = Ids.next();
        this.measure = stated.measure();
        this.retailerType = stated.retailerType();
        this.cap = stated.cap();
        this.inForceFrom = stated.inForceFrom();
        this.inForceUntil = stated.inForceUntil();
        this.source = stated.source();
        this.certainty = stated.certainty();
        this.dateCertainty = stated.dateCertainty();
        this.remark = stated.remark();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** The successor's first day is the first one without this rule. One that ended earlier keeps its end. */
    void supersede(TradingRule successor) {
        supersededBy = successor.id;
        var last = successor.inForceFrom.minusDays(1);
        if (inForceUntil == null || inForceUntil.isAfter(last)) {
            endOn(last);
        }
    }

    void end(LocalDate lastDay, String by) {
        endOn(lastDay);
        endSource = by;
    }

    /** The day before its first says already that it has never applied. */
    private void endOn(LocalDate day) {
        inForceUntil = day.isBefore(inForceFrom) ? inForceFrom.minusDays(1) : day;
    }

    TradingRuleState state() {
        if (supersededBy != null) {
            return TradingRuleState.SUPERSEDED;
        }
        return endSource == null ? TradingRuleState.STANDING : TradingRuleState.ENDED;
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil == null || !day.isAfter(inForceUntil));
    }

    /** Whether it limits the same for the same retailers, so that on one day only one of the two can hold. */
    boolean isOfKind(Measure otherMeasure, RetailerType otherType) {
        return measure == otherMeasure && retailerType == otherType;
    }

    /** The constraint {@code trading_rule_one_at_a_time} says the same. */
    boolean overlaps(TradingRule other) {
        return isOfKind(other.measure, other.retailerType) && isInForceWhen(other) && other.isInForceWhen(this);
    }

    /** Whether it ever applies, and not only before the other begins. */
    private boolean isInForceWhen(TradingRule other) {
        return inForceUntil == null || !inForceUntil.isBefore(other.inForceFrom) && !inForceUntil.isBefore(inForceFrom);
    }

    boolean speaksOf(RetailerType type) {
        return retailerType == null || retailerType == type;
    }

    /** What the terms say, where that is more than the rule allows. */
    Optional<BigDecimal> exceededBy(Terms terms) {
        return measure.in(terms).filter(value -> value.compareTo(cap) > 0);
    }
}
