package id.kurasi.certification.facilitation;

import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes a step of a case in the transaction of the command: locked, written down, and shown as it then is. */
@ApplicationScoped
class CaseSteps {

    private final Cases cases;
    private final CaseAccess access;
    private final CaseViews views;
    private final CaseJournal journal;
    private final Today today;

    CaseSteps(Cases cases, CaseAccess access, CaseViews views, CaseJournal journal, Today today) {
        this.cases = cases;
        this.access = access;
        this.views = views;
        this.journal = journal;
        this.today = today;
    }

    /** @param verb refuses by throwing, before it changes anything */
    CaseView take(UUID id, CaseAction action, String note, Consumer<FacilitationCase> verb) {
        var it = cases.lock(id);
        if (!access.mayEver(action, it.purpose())) {
            throw Refusal.forbidden("case-agency-only", action.slug());
        }
        it.guard(action);
        var before = it.state();
        verb.accept(it);
        it.touch(today.now());
        cases.flush();
        journal.happened(it, action, before, note);
        return views.of(it);
    }
}
