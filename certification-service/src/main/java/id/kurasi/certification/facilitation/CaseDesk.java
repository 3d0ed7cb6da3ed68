package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.step.AssignCompanion;
import id.kurasi.certification.facilitation.step.BlockCase;
import id.kurasi.certification.facilitation.step.CaseNote;
import id.kurasi.certification.facilitation.step.CaseReason;
import id.kurasi.certification.facilitation.step.RecordVisit;
import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.programme.Quota;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can happen to a case as long as it is open. */
@ApplicationScoped
class CaseDesk {

    private final CaseSteps steps;
    private final Routes routes;
    private final Quota quota;
    private final Caller caller;
    private final Today today;

    CaseDesk(CaseSteps steps, Routes routes, Quota quota, Caller caller, Today today) {
        this.steps = steps;
        this.routes = routes;
        this.quota = quota;
        this.caller = caller;
        this.today = today;
    }

    /** Its place in the programme can be given to another business. */
    @Command
    CaseView withdraw(UUID id, CaseReason why) {
        return steps.take(id, CaseAction.WITHDRAW, why.reason(), it -> {
            it.withdraw(today.date());
            var funding = it.funding();
            if (funding.programmeId() != null) {
                quota.free(funding.programmeId(), funding.quotaRegion(), funding.wave());
            }
        });
    }

    @Command
    CaseView block(UUID id, BlockCase why) {
        if (why.reason() == BlockedReason.OTHER && why.note() == null) {
            throw Refusal.invalid(Violation.body("note", "BlockNoteNeeded"));
        }
        var note = why.note() == null ? why.reason().name() : why.reason() + ": " + why.note();
        return steps.take(
                id, CaseAction.BLOCK, note, it -> it.block(new Block(why.reason(), why.note(), today.date())));
    }

    @Command
    CaseView unblock(UUID id, CaseNote note) {
        return steps.take(id, CaseAction.UNBLOCK, note.note(), FacilitationCase::unblock);
    }

    @Command
    CaseView assignCompanion(UUID id, AssignCompanion whom) {
        return steps.take(
                id,
                CaseAction.ASSIGN_COMPANION,
                whom.companion(),
                it -> it.accompany(whom.companion(), it.checklist().accompanied(caller.name(), today.date())));
    }

    @Command
    CaseView recordVisit(UUID id, RecordVisit visit) {
        return steps.take(
                id,
                CaseAction.RECORD_VISIT,
                visit.note(),
                it -> it.recordVisit(routes.day(visit.on(), null, "on"), visit.note()));
    }
}
