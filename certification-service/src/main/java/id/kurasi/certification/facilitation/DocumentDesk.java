package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.checklist.Checklist;
import id.kurasi.certification.facilitation.prerequisite.Prerequisites;
import id.kurasi.certification.facilitation.step.CaseNote;
import id.kurasi.certification.facilitation.step.CheckDocuments;
import id.kurasi.certification.facilitation.step.RequestDocuments;
import id.kurasi.certification.facilitation.step.SubmitCase;
import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** From the first document that is asked for until the application is with the issuer. */
@ApplicationScoped
class DocumentDesk {

    private final CaseSteps steps;
    private final Routes routes;
    private final Prerequisites prerequisites;
    private final Caller caller;
    private final Today today;

    DocumentDesk(CaseSteps steps, Routes routes, Prerequisites prerequisites, Caller caller, Today today) {
        this.steps = steps;
        this.routes = routes;
        this.prerequisites = prerequisites;
        this.caller = caller;
        this.today = today;
    }

    @Command
    CaseView request(UUID id, RequestDocuments wanted) {
        return steps.take(id, CaseAction.REQUEST_DOCUMENTS, wanted.note(), it -> it.requestDocuments(list(it, wanted)));
    }

    @Command
    CaseView check(UUID id, CheckDocuments found) {
        var ticksCompanion = Checklist.ticksCompanion(found.documents());
        if (!ticksCompanion.isEmpty()) {
            throw Refusal.invalid(ticksCompanion);
        }
        return steps.take(
                id,
                CaseAction.CHECK_DOCUMENTS,
                null,
                it -> it.checkDocuments(it.checklist().check(found.documents(), caller.name(), today.date())));
    }

    @Command
    CaseView complete(UUID id, CaseNote note) {
        return steps.take(id, CaseAction.COMPLETE_DOCUMENTS, note.note(), it -> it.completeDocuments(missing(it)));
    }

    @Command
    CaseView submit(UUID id, SubmitCase application, RecipeCheck.Found recipes) {
        return steps.take(id, CaseAction.SUBMIT, null, it -> {
            var filing = new Filing(
                    application.applicationNumber(),
                    application.issuer() == null ? routes.issuer(it.purpose()) : application.issuer(),
                    routes.day(application.submittedOn(), it.examination().earliestSubmission(), "submittedOn"),
                    null);
            var missing = missing(it);
            missing.addAll(recipes.unknown());
            it.submit(filing, recipes.products(), missing);
        });
    }

    /** The scheme's list the first time; later the same list, with some documents wanted once more. */
    private Checklist list(FacilitationCase it, RequestDocuments wanted) {
        if (it.state() != CaseState.REGISTERED) {
            return it.checklist().again(wanted.documents(), caller.name(), today.date());
        }
        var list = Checklist.of(routes.of(it.purpose()));
        return it.accompaniment().companion() == null ? list : list.accompanied(caller.name(), today.date());
    }

    private List<Violation> missing(FacilitationCase it) {
        var missing = new ArrayList<>(it.checklist().missing());
        missing.addAll(prerequisites.missing(it.purpose(), it.dependencies()));
        return missing;
    }
}
