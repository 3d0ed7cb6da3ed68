package id.kurasi.certification.facilitation;

import static java.util.stream.Collectors.toMap;

import id.kurasi.certification.facilitation.intake.Accepted;
import id.kurasi.certification.facilitation.intake.Accepted.Wish;
import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.Ids;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Created;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Registers cases: all that were asked for together, each with its place in the quota of its programme, or none. */
@ApplicationScoped
class CaseRegister {

    private final Cases cases;
    private final FundingDesk fundings;
    private final Dependencies dependencies;
    private final AppealBodies appeals;
    private final CaseViews views;
    private final CaseJournal journal;
    private final Today today;

    CaseRegister(
            Cases cases,
            FundingDesk fundings,
            Dependencies dependencies,
            AppealBodies appeals,
            CaseViews views,
            CaseJournal journal,
            Today today) {
        this.cases = cases;
        this.fundings = fundings;
        this.dependencies = dependencies;
        this.appeals = appeals;
        this.views = views;
        this.journal = journal;
        this.today = today;
    }

    @Command
    RestResponse<CaseView> register(Accepted accepted) {
        requireAppealable(accepted);
        var registered = registerAll(accepted, null).get(0);
        return Created.at("/v1/facilitation-cases/" + registered.id(), views.of(registered));
    }

    @Command
    RestResponse<ApplicationView> registerTogether(Accepted accepted) {
        var application = Ids.next();
        var registered = registerAll(accepted, application);
        return Created.at(
                "/v1/facilitation-applications/" + application, ApplicationView.of(application, registered, views));
    }

    private List<FacilitationCase> registerAll(Accepted accepted, UUID application) {
        requireNoneOpen(accepted);
        var fundings = this.fundings.take(accepted);
        var moment = Moment.of(today);
        Map<Wish, FacilitationCase> registered = new LinkedHashMap<>();
        for (var wish : accepted.wishes()) {
            var purpose = new Purpose(
                    wish.type(),
                    wish.scheme(),
                    accepted.businessId(),
                    accepted.regionCode(),
                    application,
                    accepted.appealOf());
            registered.put(
                    wish, FacilitationCase.register(purpose, fundings.get(wish), accepted.products(wish), moment));
        }
        var together = registered.entrySet().stream()
                .collect(toMap(entry -> entry.getKey().type(), entry -> entry.getValue()
                        .id()));
        registered.forEach(
                (wish, it) -> it.dependOn(dependencies.of(accepted.businessId(), wish.dependsOn(), together)));
        cases.add(registered.values());
        registered.values().forEach(journal::registered);
        return List.copyOf(registered.values());
    }

    private void requireNoneOpen(Accepted accepted) {
        var products =
                accepted.recipes().stream().map(Accepted.Recipe::productId).toList();
        var open = cases.open(accepted.types(), products);
        if (!open.isEmpty()) {
            throw Refusal.of(409, "case-open-already").with("caseIds", open);
        }
    }

    private void requireAppealable(Accepted accepted) {
        if (accepted.appealOf() == null) {
            return;
        }
        var type = accepted.wishes().get(0).type();
        var refused = cases.find(accepted.appealOf())
                .filter(earlier -> earlier.state() == CaseState.REFUSED)
                .filter(earlier -> earlier.purpose().type().equals(type))
                .filter(earlier -> earlier.purpose().businessId().equals(accepted.businessId()));
        if (refused.isEmpty()) {
            throw Refusal.invalid(Violation.body("appealOf", "NotRefused"));
        }
        if (appeals.of(type).isEmpty()) {
            throw Refusal.invalid(Violation.body("appealOf", "NoAppeal", type));
        }
    }
}
