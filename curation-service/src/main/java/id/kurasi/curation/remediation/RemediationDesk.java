package id.kurasi.curation.remediation;

import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Moves items: the business works and reports, the agency plans and completes. */
@ApplicationScoped
class RemediationDesk {

    private final RemediationItems items;
    private final ItemAccess access;
    private final ItemJournal journal;
    private final ItemViews views;
    private final Clock clock;

    RemediationDesk(RemediationItems items, ItemAccess access, ItemJournal journal, ItemViews views, Clock clock) {
        this.items = items;
        this.access = access;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    @Command
    RemediationItemView start(UUID id, String note) {
        return move(
                take(id, item -> access.isInCharge(item) || access.owns(item)), "start", note, RemediationItem::start);
    }

    @Command
    RemediationItemView reportDone(UUID id, String note) {
        return move(take(id, access::owns), "report-done", note, RemediationItem::reportDone);
    }

    @Command
    RemediationItemView complete(UUID id, String note) {
        return move(take(id, access::isInCharge), "complete", note, RemediationItem::complete);
    }

    @Command
    RemediationItemView drop(UUID id, String reason) {
        return move(take(id, access::isInCharge), "drop", reason, (item, now) -> item.drop(reason, now));
    }

    @Command
    RemediationItemView reopen(UUID id, String reason) {
        return move(take(id, access::isInCharge), "reopen", reason, RemediationItem::reopen);
    }

    @Command
    RemediationItemView plan(UUID id, String ifMatch, PlanItem plan) {
        var item = take(id, access::isInCharge);
        Preconditions.ifMatch(ifMatch, item.version);
        var today = LocalDate.ofInstant(clock.instant(), item.round.zone());
        if (plan.dueOn().isBefore(today) || plan.dueOn().isAfter(today.plusYears(5))) {
            throw Refusal.invalid(Violation.body("dueOn", "DueDayOutOfRange"));
        }
        var owner = plan.owner() == OwnerKind.AGENCY ? item.round.agencyRegionCode() : item.businessId.toString();
        return move(item, "change", null, (planned, now) -> planned.plan(plan.owner(), owner, plan.dueOn(), now));
    }

    private RemediationItem take(UUID id, Predicate<RemediationItem> permitted) {
        var item = access.require(items.lock(id).orElse(null), id);
        if (!permitted.test(item)) {
            throw Refusal.forbidden("not-yours-to-do", id);
        }
        return item;
    }

    private RemediationItemView move(
            RemediationItem item, String action, String note, BiConsumer<RemediationItem, Instant> step) {
        var from = item.state;
        step.accept(item, clock.instant());
        items.flush();
        journal.moved(item, action, from, note);
        return views.of(item);
    }
}
