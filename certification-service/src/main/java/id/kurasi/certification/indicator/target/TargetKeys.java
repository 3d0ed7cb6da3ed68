package id.kurasi.certification.indicator.target;

import id.kurasi.certification.indicator.Indicator;
import id.kurasi.certification.indicator.Indicators;
import id.kurasi.certification.indicator.Unit;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;

/** Reads paths of targets, and says what is wrong with them. */
@ApplicationScoped
class TargetKeys {

    private static final int LONGEST_PLAN = 25;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final EntityManager entities;
    private final Indicators indicators;
    private final CertificateTypes types;

    TargetKeys(EntityManager entities, Indicators indicators, CertificateTypes types) {
        this.entities = entities;
        this.indicators = indicators;
        this.types = types;
    }

    /** @throws Refusal 404 without such an indicator, 400 for what no target can be set for */
    TargetKey of(TargetPath path) {
        var indicator = indicators.get(path.indicator);
        if (!path.type.equals(TargetKey.ALL) && !exists(path.type, indicator)) {
            throw Refusal.invalid(new Violation("type", "path", "UnknownTargetType", path.type));
        }
        var from = Integer.parseInt(path.years.substring(0, 4));
        var to = Integer.parseInt(path.years.substring(path.years.length() - 4));
        var isPlan = path.years.length() > 4;
        if (isPlan && (from >= to || to - from >= LONGEST_PLAN)) {
            throw Refusal.invalid(new Violation("years", "path", "NoPlanOfYears", LONGEST_PLAN));
        }
        return new TargetKey(indicator.code(), path.region, path.type, from, to);
    }

    void requireFitting(TargetKey key, BigDecimal value) {
        var unit = indicators.get(key.indicator().name()).unit();
        if (value == null || unit == Unit.DAY) {
            return;
        }
        if (unit == Unit.PERCENT && value.compareTo(HUNDRED) > 0) {
            throw Refusal.invalid(Violation.body("value", "OverHundred"));
        }
        if (unit != Unit.PERCENT && value.stripTrailingZeros().scale() > 0) {
            throw Refusal.invalid(Violation.body("value", "WholeNumber"));
        }
    }

    private boolean exists(String kind, Indicator indicator) {
        return indicator.isOfTopics()
                ? !entities.createNativeQuery("select code from training_topic where code = :code", String.class)
                        .setParameter("code", kind)
                        .getResultList()
                        .isEmpty()
                : types.find(kind).isPresent();
    }
}
