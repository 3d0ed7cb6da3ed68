package id.kurasi.certification.obligation;

import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** Where administrators state new rules and end old ones, without a release. */
@ApplicationScoped
class ObligationDesk {

    static final String KIND = "obligation";

    private final Obligations obligations;
    private final Journal journal;
    private final Caller caller;
    private final Today today;

    ObligationDesk(Obligations obligations, Journal journal, Caller caller, Today today) {
        this.obligations = obligations;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    /** @param ifMatch the versions of the rules that it supersedes */
    @Command
    RestResponse<Rule> add(AddObligation wanted, String ifMatch) {
        obligations.lock();
        if (obligations.stored(wanted.id()).isPresent()) {
            throw Refusal.of(409, "duplicate-obligation", wanted.id());
        }
        var predecessors = predecessors(wanted);
        predecessors.forEach(old -> Preconditions.ifMatch(ifMatch, old.version()));
        var before = predecessors.stream().map(Obligation::state).toList();
        predecessors.forEach(old -> old.supersede(wanted.id(), wanted.mandatoryFrom()));
        // first they end, or the database would find two rules for the same days
        obligations.flush();
        var obligation = Obligation.of(wanted, caller.name(), today.now());
        requireAlone(obligation.rule(), obligations.all());
        obligations.add(obligation);
        obligations.flush();
        write(obligation, "add", null, wanted.source());
        for (var i = 0; i < predecessors.size(); i++) {
            write(predecessors.get(i), "supersede", before.get(i), "by " + wanted.id());
        }
        return Created.at("/v1/obligations/" + wanted.id(), obligation.rule());
    }

    @Command
    Rule end(String id, String ifMatch, EndObligation how) {
        obligations.lock();
        var obligation = obligations.stored(id).orElseThrow(() -> Refusal.notFound(KIND, id));
        Preconditions.ifMatch(ifMatch, obligation.version());
        var before = obligation.state();
        if (before == RuleState.SUPERSEDED) {
            throw Refusal.of(409, "obligation-superseded", id, obligation.rule().supersededBy());
        }
        var all = obligations.all();
        obligation.end(how.lastDay(), how.source());
        requireAlone(obligation.rule(), all);
        obligations.flush();
        write(obligation, "end", before, how.source());
        return obligation.rule();
    }

    private List<Obligation> predecessors(AddObligation wanted) {
        var found = new ArrayList<Obligation>();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < wanted.supersedes().size(); i++) {
            var field = "supersedes[" + i + "]";
            var old = obligations.stored(wanted.supersedes().get(i));
            if (old.isEmpty()) {
                violations.add(Violation.body(field, "UnknownObligation"));
            } else if (found.contains(old.get())) {
                violations.add(Violation.body(field, "Duplicate"));
            } else if (!old.get().isOfKind(wanted.basis(), wanted.requirement())) {
                violations.add(Violation.body(field, "OtherRequirement", wanted.basis(), wanted.requirement()));
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
    private static void requireAlone(Rule rule, List<Rule> all) {
        var other = all.stream()
                .filter(it -> !it.id().equals(rule.id()))
                .filter(it -> Overlap.between(it, rule))
                .findFirst();
        if (other.isPresent()) {
            throw Refusal.of(409, "obligation-overlaps", other.get().id())
                    .with("overlapping", other.get().id());
        }
    }

    private void write(Obligation obligation, String action, RuleState before, String note) {
        var rule = obligation.rule();
        var data = new LinkedHashMap<String, Object>(Map.of(
                "obligation",
                rule.id(),
                "basis",
                rule.basis(),
                "requirement",
                rule.requirement(),
                "state",
                rule.state()));
        data.put("category", rule.category());
        data.put("mandatoryFrom", rule.mandatoryFrom());
        data.put("mandatoryUntil", rule.mandatoryUntil());
        data.put("supersededBy", rule.supersededBy());
        var event = Map.of("add", "obligation.added", "supersede", "obligation.superseded", "end", "obligation.ended");
        journal.transition(
                new Transition(KIND, obligation.subject(), action, before, rule.state(), note, null, event.get(action)),
                data);
    }
}
