package id.kurasi.certification.facilitation;

import id.kurasi.certification.certificate.Issuing;
import id.kurasi.certification.facilitation.step.CaseNote;
import id.kurasi.certification.facilitation.step.CaseReason;
import id.kurasi.certification.facilitation.step.EnterStage;
import id.kurasi.certification.facilitation.step.IssueCase;
import id.kurasi.certification.facilitation.step.RefuseCase;
import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.command.Command;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** From the issuer's first look at the application until its decision. */
@ApplicationScoped
class ExaminationDesk {

    private final CaseSteps steps;
    private final Routes routes;
    private final Papers papers;
    private final Issuing issuing;
    private final Today today;

    ExaminationDesk(CaseSteps steps, Routes routes, Papers papers, Issuing issuing, Today today) {
        this.steps = steps;
        this.routes = routes;
        this.papers = papers;
        this.issuing = issuing;
        this.today = today;
    }

    @Command
    CaseView start(UUID id, EnterStage first) {
        return steps.take(
                id, CaseAction.START_EXAMINATION, note(first), it -> it.startExamination(routes.stage(it, first)));
    }

    @Command
    CaseView changeStage(UUID id, EnterStage next) {
        return steps.take(id, CaseAction.CHANGE_STAGE, note(next), it -> it.changeStage(routes.stage(it, next)));
    }

    @Command
    CaseView giveBack(UUID id, CaseReason why) {
        return steps.take(id, CaseAction.RETURN, why.reason(), it -> it.giveBack(today.date()));
    }

    @Command
    CaseView issue(UUID id, IssueCase decision) {
        return steps.take(id, CaseAction.ISSUE, null, it -> {
            var certificate = issuing.issue(papers.of(it, decision));
            var issued = Outcome.issued(certificate, decision.issuedOn());
            it.issue(
                    decision.commitmentsPending()
                            ? issued.promising(routes.commitmentsDueOn(it.purpose(), decision.issuedOn()))
                            : issued);
        });
    }

    @Command
    CaseView refuse(UUID id, RefuseCase decision) {
        return steps.take(
                id,
                CaseAction.REFUSE,
                decision.reasonCode() + ": " + decision.reasonText(),
                it -> it.refuse(Outcome.refused(decision.reasonCode(), decision.reasonText(), today.date())));
    }

    @Command
    CaseView fulfilCommitments(UUID id, CaseNote note) {
        return steps.take(id, CaseAction.FULFIL_COMMITMENTS, note.note(), FacilitationCase::fulfilCommitments);
    }

    /** The history names the stage, since the state alone stays the same. */
    private static String note(EnterStage stage) {
        return stage.note() == null ? stage.stage() : stage.stage() + ": " + stage.note();
    }
}
