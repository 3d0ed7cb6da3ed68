package id.kurasi.curation.tradingrule;

import id.kurasi.curation.decision.Terms;
import id.kurasi.curation.retailer.Retailer;
import id.kurasi.curation.retailer.RetailerType;
import id.kurasi.curation.retailer.Retailers;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Texts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds offers against what the law lets a retailer ask. The rules are few and read whenever they are asked for, so that what
 * an administrator adds holds at once for every instance.
 */
@ApplicationScoped
public class TradingRules implements PanacheRepositoryBase<TradingRule, String> {

    private final Retailers retailers;
    private final Texts texts;

    TradingRules(Retailers retailers, Texts texts) {
        this.retailers = retailers;
        this.texts = texts;
    }

    TradingRule get(String id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("trading rule", id));
    }

    /** By measure and type of retailer. */
    List<TradingRule> inForceOn(LocalDate day) {
        return everyRule().stream().filter(rule -> rule.isInForceOn(day)).toList();
    }

    /** By measure and type of retailer, also what does not hold any more, or not yet. */
    List<TradingRule> everyRule() {
        return list("order by measure, retailerType, inForceFrom, id");
    }

    /** Whoever changes rules does so alone: what one adds may not be allowed beside what another adds. Readers go on. */
    void lockAll() {
        getEntityManager()
                .createNativeQuery("lock table trading_rule in share row exclusive mode")
                .executeUpdate();
    }

    /** What is needed to judge any number of offers of these retailers. */
    public Judge judge(Collection<String> slugs) {
        return new Judge(
                everyRule(), retailers.named(slugs).stream().collect(Collectors.toMap(Retailer::slug, Retailer::type)));
    }

    /** The rules, and the types of retailers by slug. */
    public final class Judge {

        private final List<TradingRule> rules;
        private final Map<String, RetailerType> types;

        private Judge(List<TradingRule> rules, Map<String, RetailerType> types) {
            this.rules = rules;
            this.types = types;
        }

        /** What the rules of the day on which terms were proposed say to them. */
        public List<Warning> warnings(String retailer, Terms terms, LocalDate madeOn) {
            return rules.stream()
                    .filter(rule -> rule.isInForceOn(madeOn) && rule.speaksOf(types.get(retailer)))
                    .flatMap(rule -> rule.exceededBy(terms).map(value -> warning(rule, value)).stream())
                    .toList();
        }
    }

    private Warning warning(TradingRule rule, BigDecimal value) {
        return new Warning(
                rule.measure,
                texts.get("violation." + rule.measure, plain(value), plain(rule.cap), rule.source),
                rule.id,
                rule.cap,
                rule.source,
                rule.certainty,
                rule.dateCertainty);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
