package id.kurasi.curation.condition;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.curation.dealing.Dealing.Side;
import id.kurasi.curation.dealing.Dealings;
import id.kurasi.curation.decision.Condition;
import id.kurasi.curation.decision.ConditionAction;
import id.kurasi.curation.decision.ConditionState;
import id.kurasi.curation.decision.ConditionView;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where the conditions of an acceptance are followed up: the producer reports, the retailer judges. */
@ApplicationScoped
class ConditionDesk {

    private static final String KIND = "condition";

    private final Dealings dealings;
    private final Conditions conditions;

    ConditionDesk(Dealings dealings, Conditions conditions) {
        this.dealings = dealings;
        this.conditions = conditions;
    }

    ConditionView report(UUID submission, UUID id, String evidence) {
        var dealing = dealings.hold(submission);
        var condition = conditions.get(dealing, id);
        dealing.requireSide(Side.BUSINESS, condition.retailer());
        var from = condition.state();
        condition.report(evidence, dealings.now());
        return recorded(dealing, condition, from, new Done(ConditionAction.REPORT, evidence, "reported"));
    }

    ConditionView settle(UUID submission, UUID id, ConditionAction action, String note) {
        var dealing = dealings.hold(submission);
        var condition = conditions.get(dealing, id);
        dealing.requireSide(Side.RETAILER, condition.retailer());
        var from = condition.state();
        var now = dealings.now();
        condition.settle(action, note, now);
        if (action == ConditionAction.MISS && !dealing.day(now).isAfter(condition.dueOn())) {
            throw Refusal.of(409, "condition-not-due", condition.dueOn())
                    .with("dueOn", condition.dueOn().toString());
        }
        return recorded(
                dealing,
                condition,
                from,
                new Done(action, note, condition.state().name()));
    }

    ConditionView get(UUID submission, UUID id) {
        var dealing = dealings.read(submission);
        return view(dealing, conditions.get(dealing, id));
    }

    List<ConditionView> list(UUID submission) {
        var dealing = dealings.read(submission);
        return conditions.of(dealing).stream()
                .map(condition -> view(dealing, condition))
                .toList();
    }

    HistoryView history(UUID submission, UUID id) {
        conditions.get(dealings.read(submission), id);
        return dealings.history(KIND, id);
    }

    private record Done(ConditionAction action, String note, String event) {}

    private ConditionView recorded(Dealing dealing, Condition condition, ConditionState from, Done done) {
        dealings.record(
                dealing,
                new Dealings.Step(
                        KIND,
                        condition.id(),
                        condition.retailer(),
                        done.action().verb(),
                        from,
                        condition.state(),
                        done.note(),
                        done.event()));
        conditions.flush();
        return view(dealing, condition);
    }

    private static ConditionView view(Dealing dealing, Condition condition) {
        return ConditionView.of(
                condition,
                condition.possibleActions().stream()
                        .filter(action -> dealing.actsFor(
                                action.isOfTheBusiness() ? Side.BUSINESS : Side.RETAILER, condition.retailer()))
                        .map(ConditionAction::verb)
                        .toList());
    }
}
