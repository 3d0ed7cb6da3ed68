package id.kurasi.curation.partnership;

import id.kurasi.curation.retailer.Retailers;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Where an agency keeps its partnerships. Each method is one step, in the caller's transaction. */
@ApplicationScoped
class PartnershipDesk {

    private final Partnerships partnerships;
    private final Retailers retailers;
    private final Journal journal;
    private final Clock clock;

    PartnershipDesk(Partnerships partnerships, Retailers retailers, Journal journal, Clock clock) {
        this.partnerships = partnerships;
        this.retailers = retailers;
        this.journal = journal;
        this.clock = clock;
    }

    PartnershipView begin(BeginPartnership request) {
        partnerships.requireKeeper(request.agencyRegionCode());
        if (retailers.named(List.of(request.retailer())).isEmpty()) {
            throw Refusal.invalid(Violation.body("retailer", "UnknownRetailer"));
        }
        var partnership = new Partnership(request, clock.instant());
        partnerships.persistAndFlush(partnership);
        record(partnership, new Step("begin", null, "partnership.begun"), null);
        return PartnershipView.of(partnership, true);
    }

    PartnershipView sign(UUID id, Mou mou) {
        mou.check();
        return move(id, new Step("sign", mou.number(), "partnership.signed"), (it, now) -> it.sign(mou, now));
    }

    PartnershipView reviseMou(UUID id, String ifMatch, Mou mou) {
        var partnership = partnerships.lock(id);
        Preconditions.ifMatch(ifMatch, partnership.version);
        mou.check();
        partnership.reviseMou(mou, clock.instant());
        record(partnership, new Step("change", mou.number(), "partnership.revised"), partnership.state);
        return saved(partnership);
    }

    PartnershipView activate(UUID id) {
        return move(id, new Step("activate", null, "partnership.activated"), Partnership::activate);
    }

    PartnershipView end(UUID id, String reason) {
        return move(id, new Step("end", reason, "partnership.ended"), Partnership::end);
    }

    private PartnershipView move(UUID id, Step step, BiConsumer<Partnership, Instant> verb) {
        var partnership = partnerships.lock(id);
        var from = partnership.state;
        verb.accept(partnership, clock.instant());
        record(partnership, step, from);
        return saved(partnership);
    }

    private PartnershipView saved(Partnership partnership) {
        partnerships.flush();
        return PartnershipView.of(partnership, true);
    }

    private void record(Partnership partnership, Step step, PartnershipState from) {
        journal.transition(
                new Transition(
                        "partnership",
                        partnership.id,
                        step.action(),
                        from,
                        partnership.state,
                        step.note(),
                        null,
                        step.event()),
                Map.of("retailer", partnership.retailer, "agencyRegionCode", partnership.agencyRegionCode));
    }

    private record Step(String action, String note, String event) {}
}
