package id.kurasi.curation.tradingrule;

import id.kurasi.curation.decision.PlausibleDay;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** Where administrators state new caps and end old ones, without a release. */
@ApplicationScoped
class TradingRuleDesk {

    private static final String KIND = "trading-rule";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Map<String, String> EVENTS =
            Map.of("add", "trading-rule.added", "supersede", "trading-rule.superseded", "end", "trading-rule.ended");

    private final TradingRules rules;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    TradingRuleDesk(TradingRules rules, Journal journal, Caller caller, Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param ifMatch the versions of the rules that it supersedes */
    @Command
    RestResponse<TradingRuleView> add(AddTradingRule wanted, String ifMatch) {
        check(wanted);
        rules.lockAll();
        if (rules.findByIdOptional(wanted.id()).isPresent()) {
            throw Refusal.of(409, "duplicate-trading-rule", wanted.id());
        }
        var predecessors = predecessors(wanted);
        predecessors.forEach(old -> Preconditions.ifMatch(ifMatch, old.version));
        var before = predecessors.stream().map(TradingRule::state).toList();
        var others = rules.listAll();
        var rule = new TradingRule(wanted, caller.name(), clock.instant());
        predecessors.forEach(old -> old.supersede(rule));
        // first they end, or the database would find two rules for the same days
        rules.flush();
        requireAlone(rule, others);
        rules.persistAndFlush(rule);
        write(rule, "add", null, wanted.source());
        for (var i = 0; i < predecessors.size(); i++) {
            write(predecessors.get(i), "supersede", before.get(i), "by " + wanted.id());
        }
        return Created.at("/v1/trading-rules/" + wanted.id(), TradingRuleView.of(rule));
    }

    @Command
    TradingRuleView end(String id, String ifMatch, EndTradingRule how) {
        var violations = PlausibleDay.violations("lastDay", how.lastDay());
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        rules.lockAll();
        var rule = rules.get(id);
        Preconditions.ifMatch(ifMatch, rule.version);
        var before = rule.state();
        if (before == TradingRuleState.SUPERSEDED) {
            throw Refusal.of(409, "trading-rule-superseded", id, rule.supersededBy);
        }
        var others = rules.listAll();
        rule.end(how.lastDay(), how.source());
        requireAlone(rule, others);
        rules.flush();
        write(rule, "end", before, how.source());
        return TradingRuleView.of(rule);
    }

    HistoryView history(String id) {
        return journal.history(KIND, rules.get(id).subject);
    }

    private static void check(AddTradingRule wanted) {
        var violations = new ArrayList<>(PlausibleDay.violations("inForceFrom", wanted.inForceFrom()));
        violations.addAll(PlausibleDay.violations("inForceUntil", wanted.inForceUntil()));
        if (wanted.inForceUntil() != null && wanted.inForceUntil().isBefore(wanted.inForceFrom())) {
            violations.add(Violation.body("inForceUntil", "EndsBeforeItBegins"));
        }
        if (wanted.measure() == Measure.TRADING_TERMS_PCT && wanted.cap().compareTo(ALL) > 0) {
            violations.add(Violation.body("cap", "PercentAtMost", ALL));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private List<TradingRule> predecessors(AddTradingRule wanted) {
        var found = new ArrayList<TradingRule>();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < wanted.supersedes().size(); i++) {
            var field = "supersedes[" + i + "]";
            var old = rules.findByIdOptional(wanted.supersedes().get(i));
            if (old.isEmpty()) {
                violations.add(Violation.body(field, "UnknownTradingRule"));
            } else if (found.contains(old.get())) {
                violations.add(Violation.body(field, "NamedTwice"));
            } else if (!old.get().isOfKind(wanted.measure(), wanted.retailerType())) {
                violations.add(Violation.body(field, "OtherMeasure"));
            } else {
                found.add(old.get());
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return found;
    }

    /** Asked before the database finds out, so that the answer can say which rule stands in the way. */
    private static void requireAlone(TradingRule rule, List<TradingRule> all) {
        all.stream()
                .filter(other -> !other.id.equals(rule.id) && other.overlaps(rule))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.of(409, "trading-rule-overlaps", other.id).with("overlapping", other.id);
                });
    }

    private void write(TradingRule rule, String action, TradingRuleState before, String note) {
        var data = new HashMap<String, Object>(Map.of(
                "tradingRule",
                rule.id,
                "measure",
                rule.measure.name(),
                "state",
                rule.state().name(),
                "inForceFrom",
                rule.inForceFrom));
        data.put("retailerType", rule.retailerType);
        data.put("inForceUntil", rule.inForceUntil);
        data.put("supersededBy", rule.supersededBy);
        journal.transition(
                new Transition(KIND, rule.subject, action, before, rule.state(), note, null, EVENTS.get(action)), data);
    }
}
