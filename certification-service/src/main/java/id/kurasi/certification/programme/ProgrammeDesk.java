package id.kurasi.certification.programme;

import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything that is done to programmes, each step in one transaction with its history and event. */
@ApplicationScoped
class ProgrammeDesk {

    static final String KIND = "facilitation-programme";

    private final Programmes programmes;
    private final Allocations allocations;
    private final ProgrammeAccess access;
    private final ProgrammeViews views;
    private final Journal journal;
    private final Today today;

    ProgrammeDesk(
            Programmes programmes,
            Allocations allocations,
            ProgrammeAccess access,
            ProgrammeViews views,
            Journal journal,
            Today today) {
        this.programmes = programmes;
        this.allocations = allocations;
        this.access = access;
        this.views = views;
        this.journal = journal;
        this.today = today;
    }

    @Command
    RestResponse<ProgrammeView> draft(ProgrammeIntake.Accepted accepted) {
        access.requireManages(accepted.plan().agencyRegionCode());
        var programme = Programme.draft(accepted.plan(), accepted.offers(), today.now());
        programmes.add(programme);
        allocations.replace(programme.id(), accepted.allocations());
        write(programme, "create", null, null, "facilitation-programme.created");
        return Created.at("/v1/facilitation-programmes/" + programme.id(), views.of(programme));
    }

    @Command
    ProgrammeView change(UUID id, String ifMatch, ProgrammeIntake.Accepted accepted) {
        return act(id, ProgrammeAction.CHANGE, null, programme -> {
            Preconditions.ifMatch(ifMatch, programme.version());
            programme.guard(ProgrammeAction.CHANGE);
            access.requireManages(accepted.plan().agencyRegionCode());
            PlanChange.requireSameOnceOpen(programme, accepted.plan(), accepted.offers());
            PlanChange.requirePlacesFor(allocations.of(id), accepted.allocations());
            // before the entity is touched, which a statement would write, and so make two versions of one change
            allocations.replace(id, accepted.allocations());
            programme.change(accepted.plan(), accepted.offers());
        });
    }

    @Command
    ProgrammeView open(UUID id) {
        return act(id, ProgrammeAction.OPEN_UP, null, programme -> programme.open(today.date()));
    }

    @Command
    ProgrammeView close(UUID id) {
        return act(id, ProgrammeAction.CLOSE, null, programme -> programme.close(today.date()));
    }

    @Command
    ProgrammeView cancel(UUID id, ProgrammeReason why) {
        return act(id, ProgrammeAction.CANCEL, why.reason(), programme -> {
            programme.guard(ProgrammeAction.CANCEL);
            requireNoneTaken(id);
            programme.cancel();
        });
    }

    private void requireNoneTaken(UUID id) {
        var taken = allocations.of(id).stream().mapToInt(Allocation::taken).sum();
        if (taken > 0) {
            throw Refusal.of(409, "places-taken", taken).with("taken", taken);
        }
    }

    private ProgrammeView act(UUID id, ProgrammeAction action, String note, Consumer<Programme> verb) {
        var programme = programmes.lock(id);
        var before = programme.state();
        verb.accept(programme);
        programme.touch(today.now());
        programmes.flush();
        write(programme, action.slug(), before, note, action.eventType());
        return views.of(programme);
    }

    private void write(Programme programme, String action, ProgrammeState before, String note, String eventType) {
        var plan = programme.plan();
        journal.transition(
                new Transition(KIND, programme.id(), action, before, programme.state(), note, null, eventType),
                Map.of(
                        "agencyRegionCode", plan.agencyRegionCode(),
                        "fundingSource", plan.fundingSource(),
                        "fiscalYear", plan.fiscalYear(),
                        "quota", plan.quota(),
                        "state", programme.state(),
                        "offers", programme.offers().stream().map(OfferView::of).toList()));
    }
}
