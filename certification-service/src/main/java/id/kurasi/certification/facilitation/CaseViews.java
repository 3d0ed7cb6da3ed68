package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.CaseView.BlockView;
import id.kurasi.certification.facilitation.CaseView.Product;
import id.kurasi.certification.facilitation.CaseView.RefusalView;
import id.kurasi.certification.facilitation.checklist.Progress;
import id.kurasi.certification.facilitation.prerequisite.Prerequisites;
import id.kurasi.certification.facilitation.stage.StageView;
import id.kurasi.certification.meaning.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Shows cases: today, to a caller. */
@ApplicationScoped
class CaseViews {

    private final CaseAccess access;
    private final Prerequisites prerequisites;
    private final AppealBodies appeals;
    private final Today today;

    CaseViews(CaseAccess access, Prerequisites prerequisites, AppealBodies appeals, Today today) {
        this.access = access;
        this.prerequisites = prerequisites;
        this.appeals = appeals;
        this.today = today;
    }

    CaseView of(FacilitationCase it) {
        var purpose = it.purpose();
        var funding = it.funding();
        var examination = it.examination();
        var checklist = it.checklist().documents();
        var outcome = it.outcome();
        return new CaseView(
                it.id(),
                it.version(),
                it.createdAt(),
                it.updatedAt(),
                it.state(),
                purpose.type(),
                purpose.scheme(),
                purpose.businessId(),
                purpose.regionCode(),
                it.coverage().products().stream().map(CaseViews::product).toList(),
                funding.programmeId(),
                funding.wave(),
                funding.fundingSource(),
                funding.fiscalYear(),
                purpose.applicationId(),
                purpose.appealOf(),
                it.registeredOn(),
                checklist,
                Progress.of(checklist),
                prerequisites.of(purpose, it.dependencies()).orElse(null),
                it.dependencies().stream().sorted().toList(),
                examination.filings(),
                StageView.of(examination.stage(), today.date()),
                examination.pastStages().stream().map(StageView::of).toList(),
                BlockView.of(it.block()),
                it.accompaniment().companion(),
                it.accompaniment().visits(),
                outcome.closedOn(),
                outcome.certificateId(),
                outcome.commitmentsPending(),
                outcome.commitmentsDueOn(),
                refusal(it),
                allowedActions(it));
    }

    private static Product product(CaseProduct product) {
        return new Product(product.productId(), product.compositionRevision());
    }

    private RefusalView refusal(FacilitationCase it) {
        var outcome = it.outcome();
        return it.state() == CaseState.REFUSED
                ? new RefusalView(
                        outcome.refusalCode(),
                        outcome.refusalText(),
                        appeals.of(it.purpose().type()).orElse(null))
                : null;
    }

    private List<String> allowedActions(FacilitationCase it) {
        return Arrays.stream(CaseAction.values())
                .filter(it::allows)
                .filter(action -> access.mayEver(action, it.purpose()))
                .map(CaseAction::slug)
                .toList();
    }
}
