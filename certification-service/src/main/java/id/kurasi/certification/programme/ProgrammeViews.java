package id.kurasi.certification.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Shows programmes to a caller, with their places as they are at the moment. */
@ApplicationScoped
class ProgrammeViews {

    private final Allocations allocations;
    private final ProgrammeAccess access;

    ProgrammeViews(Allocations allocations, ProgrammeAccess access) {
        this.allocations = allocations;
        this.access = access;
    }

    ProgrammeView of(Programme programme) {
        var plan = programme.plan();
        var places = allocations.of(programme.id());
        var taken = places.stream().mapToInt(Allocation::taken).sum();
        return new ProgrammeView(
                programme.id(),
                programme.version(),
                programme.createdAt(),
                programme.updatedAt(),
                programme.state(),
                plan.agencyRegionCode(),
                plan.title(),
                programme.offers().stream().map(OfferView::of).toList(),
                plan.fundingSource(),
                plan.fundedBy(),
                plan.fiscalYear(),
                plan.budgetIdr(),
                plan.unitCostIdr(),
                plan.costOf(taken),
                plan.quota(),
                places.stream().mapToInt(Allocation::quota).sum(),
                taken,
                plan.quota() - taken,
                places.stream().map(AllocationView::of).toList(),
                programme.openedOn(),
                programme.closedOn(),
                allowedActions(programme));
    }

    private List<String> allowedActions(Programme programme) {
        if (!access.manages(programme.plan().agencyRegionCode())) {
            return List.of();
        }
        return Arrays.stream(ProgrammeAction.values())
                .filter(action -> action.isPossibleIn(programme.state()))
                .map(ProgrammeAction::slug)
                .toList();
    }
}
