package id.kurasi.catalog.rule;

import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;

/**
 * Writes down what happens to the rules. A rule is known by its code; the id that history and events have for it follows from
 * that, and so is the same at any time and place.
 */
@ApplicationScoped
public class RuleJournal {

    private final Journal journal;

    RuleJournal(Journal journal) {
        this.journal = journal;
    }

    /** A kind of rule: {@code category}, {@code completeness-profile}. */
    public record Kind(String name) {

        public static final Kind CATEGORY = new Kind("category");
        public static final Kind PROFILE = new Kind("completeness-profile");

        UUID idOf(String code) {
            return UUID.nameUUIDFromBytes((name + ' ' + code).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @param added whether it is there only now */
    public void saved(Kind kind, String code, boolean added) {
        write(kind, code, added ? Step.ADD : Step.CHANGE, null);
    }

    /** @param part what of it was changed: an attribute */
    public void changed(Kind kind, String code, String part) {
        write(kind, code, Step.CHANGE, part);
    }

    public void removed(Kind kind, String code) {
        write(kind, code, Step.REMOVE, null);
    }

    private enum Step {
        ADD("add", null, RuleState.IN_FORCE, "added"),
        CHANGE("change", RuleState.IN_FORCE, RuleState.IN_FORCE, "changed"),
        REMOVE("remove", RuleState.IN_FORCE, RuleState.REMOVED, "removed");

        private final String action;
        private final RuleState from;
        private final RuleState to;
        private final String event;

        Step(String action, RuleState from, RuleState to, String event) {
            this.action = action;
            this.from = from;
            this.to = to;
            this.event = event;
        }
    }

    private void write(Kind kind, String code, Step step, String part) {
        var data = new HashMap<String, Object>();
        data.put("code", code);
        if (part != null) {
            data.put("attribute", part);
        }
        journal.transition(
                new Transition(
                        kind.name(),
                        kind.idOf(code),
                        step.action,
                        step.from,
                        step.to,
                        part,
                        null,
                        kind.name() + '.' + step.event),
                data);
    }

    /** Empty for what was never changed. */
    public HistoryView history(Kind kind, String code) {
        return journal.history(kind.name(), kind.idOf(code));
    }
}
