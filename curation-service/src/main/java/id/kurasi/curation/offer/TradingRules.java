package id.kurasi.curation.offer;

import id.kurasi.kit.problem.Texts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds offers against what the law lets a retailer ask. */
@ApplicationScoped
class TradingRules implements PanacheRepositoryBase<TradingRule, String> {

    private final Texts texts;

    TradingRules(Texts texts) {
        this.texts = texts;
    }

    /** By measure and type of retailer. */
    List<TradingRule> inForceOn(LocalDate day) {
        return everyRule().stream().filter(rule -> rule.isInForceOn(day)).toList();
    }

    /** What is needed to judge any number of offers of these retailers. */
    Judge judge(Collection<String> retailers) {
        return new Judge(everyRule(), types(retailers));
    }

    /** The rules, and the types of retailers by slug. */
    final class Judge {

        private final List<TradingRule> rules;
        private final Map<String, String> types;

        private Judge(List<TradingRule> rules, Map<String, String> types) {
            this.rules = rules;
            this.types = types;
        }

        /** What the rules of the day on which the offer was made say to it. */
        List<Warning> warnings(Offer offer, LocalDate madeOn) {
            return rules.stream()
                    .filter(rule -> rule.isInForceOn(madeOn) && rule.speaksOf(types.get(offer.retailer)))
                    .flatMap(rule -> rule.exceededBy(offer.terms).map(value -> warning(rule, value)).stream())
                    .toList();
        }
    }

    private List<TradingRule> everyRule() {
        return list("order by measure, retailerType, inForceFrom, id");
    }

    private Warning warning(TradingRule rule, BigDecimal value) {
        return new Warning(
                rule.measure,
                texts.get("violation." + rule.measure, plain(value), plain(rule.cap), rule.source),
                rule.id,
                rule.cap,
                rule.source,
                rule.certainty);
    }

    private Map<String, String> types(Collection<String> retailers) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) getEntityManager()
                .createNativeQuery("select slug, type from retailer where slug in (:slugs)", Object[].class)
                .setParameter("slugs", retailers)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
