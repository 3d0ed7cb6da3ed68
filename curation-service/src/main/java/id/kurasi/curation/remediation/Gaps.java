package id.kurasi.curation.remediation;

import id.kurasi.curation.decision.DecisionState;
import id.kurasi.curation.gate.Gate;
import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.submission.Decided;
import id.kurasi.curation.submission.Moved;
import id.kurasi.curation.submission.Steps;
import id.kurasi.curation.submission.Submission;
import id.kurasi.curation.submission.SubmissionState;
import id.kurasi.curation.submission.TurnedAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Turns what stands between a product and the shelf into items of a plan. */
@ApplicationScoped
class Gaps {

    /** What is wrong with the round, not with the product: nothing that could be coached. */
    private static final Set<Gate> NOT_THE_PRODUCTS =
            EnumSet.of(Gate.CATEGORY, Gate.REGION, Gate.WINDOW, Gate.CAP_PER_BUSINESS, Gate.CAP_PER_ROUND);

    private final RemediationItems items;
    private final Suggestions suggestions;
    private final ItemJournal journal;
    private final Steps steps;

    Gaps(RemediationItems items, Suggestions suggestions, ItemJournal journal, Steps steps) {
        this.items = items;
        this.suggestions = suggestions;
        this.journal = journal;
        this.steps = steps;
    }

    /**
     * Remembers at which gates a product was just refused. As often as it is refused, there is one item for product, round and
     * gate. Those it passes by now are done.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void note(@Observes TurnedAway told) {
        var refused = steps.hold(told.submission(), powers -> true);
        var gates = told.gates();
        var now = steps.now();
        passed(refused, gates, now);
        var known = items.lockAtGates(refused.productId(), refused.round().id());
        gates.stream()
                .filter(GateResult::fails)
                .filter(gate -> !NOT_THE_PRODUCTS.contains(gate.gate()))
                .map(GateResult::gate)
                .distinct()
                .forEach(gate -> {
                    var item = found(refused, known, GapSource.GATE, gate.name(), now);
                    gates.stream()
                            .filter(result -> result.gate() == gate && result.fails() && result.retailer() != null)
                            .forEach(result -> item.namedBy(result.retailer(), now));
                });
    }

    void declined(@Observes Decided event) {
        var decision = event.decision();
        if (decision.state() == DecisionState.DECLINED) {
            var submission = event.submission();
            var known = items.lockOn(submission.id());
            decision.reasons().stream().distinct().forEach(reason -> found(
                            submission, known, GapSource.DECLINE, reason.name(), event.at())
                    .namedBy(decision.retailer(), event.at()));
        }
    }

    void moved(@Observes Moved event) {
        if (event.submission().state() != SubmissionState.SUBMITTED) {
            return;
        }
        if (event.from() == SubmissionState.REVIEWED || event.from() == SubmissionState.DECLINED) {
            reopened(event.submission(), event.at());
        } else {
            passed(event.submission(), event.submission().gates(), event.at());
        }
    }

    /** The retailers decide anew: what they said so far does not stand. */
    private void reopened(Submission submission, Instant now) {
        items.lockOn(submission.id()).stream()
                .filter(item -> item.source == GapSource.DECLINE)
                .forEach(item -> {
                    item.retailers.clear();
                    if (item.state.isOpen()) {
                        follow(item, "withdraw", () -> item.drop(RemediationItem.DECIDED_ANEW, now));
                    }
                });
    }

    /** A gate that is waived has not been passed: the product still lacks what it asks for. */
    private void passed(Submission submission, List<GateResult> gates, Instant now) {
        Predicate<GateResult> stands =
                gate -> gate.fails() || gate.result().name().equals("WAIVED");
        items.lockAtGates(submission.productId(), submission.round().id()).stream()
                .filter(item -> item.state.isOpen())
                .filter(item -> gates.stream()
                        .noneMatch(gate -> gate.gate().name().equals(item.reasonCode) && stands.test(gate)))
                .forEach(item -> follow(item, "pass", () -> item.complete(now)));
    }

    private RemediationItem found(
            Submission submission, List<RemediationItem> known, GapSource source, String code, Instant now) {
        var item = known.stream()
                .filter(candidate -> candidate.source == source && candidate.reasonCode.equals(code))
                .findFirst();
        item.filter(RemediationItem::isFoundAgain)
                .ifPresent(again -> follow(again, "find-again", () -> again.reopen(now)));
        return item.orElseGet(() -> open(submission, source, code, now));
    }

    private RemediationItem open(Submission submission, GapSource source, String code, Instant now) {
        var today = LocalDate.ofInstant(now, submission.round().zone());
        var item = new RemediationItem(submission, source, code, suggestions.dueOn(code, today), now);
        items.persist(item);
        journal.opened(item);
        return item;
    }

    private void follow(RemediationItem item, String action, Runnable step) {
        var from = item.state;
        step.run();
        journal.followed(item, action, from);
    }
}
