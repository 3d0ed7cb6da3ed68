package id.kurasi.curation.inbox;

import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.inbox.InboxItem.GateCounts;
import id.kurasi.curation.inbox.InboxItem.ProductSummary;
import id.kurasi.curation.inbox.InboxItem.RoundReference;
import id.kurasi.curation.rubric.PanelResult;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** What lies on the caller's table. */
@ApplicationScoped
class Inbox {

    /** Sorts what is due on no day last. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final Keyset<InboxEntry> KEYSET = new Keyset<>(
            "select e from InboxEntry e join fetch e.decision join fetch e.submission s join fetch s.round",
            InboxEntry.class,
            "e.id",
            entry -> entry.id,
            Sorts.<InboxEntry>defaultingTo("-score")
                    .by("score", "e.score", entry -> entry.score, BigDecimal::new)
                    .by("age", "e.reviewedAt", entry -> entry.reviewedAt, Instant::parse)
                    .by(
                            "due",
                            "coalesce(e.decideBy, date 9999-12-31)",
                            entry -> Objects.requireNonNullElse(entry.decideBy, NEVER),
                            LocalDate::parse));

    private final EntityManager entities;
    private final Preferences preferences;
    private final Caller caller;
    private final Clock clock;

    Inbox(EntityManager entities, Preferences preferences, Caller caller, Clock clock) {
        this.entities = entities;
        this.preferences = preferences;
        this.caller = caller;
        this.clock = clock;
    }

    Page<InboxItem> page(InboxTab tab, InboxFilter asked, String sort, Paging paging) {
        var filters = filters(asked, "e.roundId");
        filters.and("e.tab = :tab", "tab", tab);
        var page = KEYSET.page(entities, filters, sort, paging);
        return new Page<>(page.items().stream().map(this::item).toList(), page.nextCursor());
    }

    /** From counters that are kept as things change: as many rows as the retailer has rounds and categories. */
    InboxCounts counts(InboxFilter asked) {
        var filters = filters(asked, "e.id.roundId");
        var query = entities.createQuery(
                "select new id.kurasi.curation.inbox.InboxCounts(coalesce(sum(e.pending), 0L), coalesce(sum(e.asked),"
                        + " 0L), coalesce(sum(e.shortlisted), 0L), coalesce(sum(e.accepted), 0L),"
                        + " coalesce(sum(e.declined), 0L)) from InboxCounter e where " + filters.where(),
                InboxCounts.class);
        filters.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private Filters filters(InboxFilter asked, String round) {
        var own = caller.scopes(Role.BUYER).stream()
                .filter(retailer ->
                        asked.retailer == null || asked.retailer.isEmpty() || asked.retailer.contains(retailer))
                .toList();
        var path = round.substring(0, round.lastIndexOf('.'));
        var filters = new Filters().in(round, asked.round);
        if (own.isEmpty()) {
            filters.and("1 = 0");
        } else {
            filters.and(path + ".retailer in (:own)", "own", own);
        }
        narrow(filters, path, "asked", asked.category);
        if (asked.mine) {
            narrow(filters, path, "mine", preferences.mine().categories());
        }
        return filters;
    }

    private static void narrow(Filters filters, String path, String name, List<String> categories) {
        if (categories != null && !categories.isEmpty()) {
            filters.and(
                    "(" + path + ".category in (:" + name + ") or " + path + ".categoryGroup in (:" + name + "))",
                    name,
                    categories);
        }
    }

    private InboxItem item(InboxEntry entry) {
        var submission = entry.submission;
        var round = submission.round();
        var today = LocalDate.ofInstant(clock.instant(), round.zone());
        return new InboxItem(
                submission.id(),
                entry.retailer,
                entry.tab,
                entry.decision.state(),
                new RoundReference(round.id(), round.title()),
                ProductSummary.of(submission),
                submission.panel().shownScore(),
                submission.panel().grade(),
                PanelResult.shown(submission.panel().spread()),
                submission.recommendation(),
                GateCounts.of(submission.gates().stream()
                        .filter(gate -> seenBy(entry.retailer, gate))
                        .toList()),
                entry.reviewedAt,
                entry.decideBy,
                entry.decideBy == null ? null : ChronoUnit.DAYS.between(today, entry.decideBy));
    }

    /** Another retailer's gates are its own affair. */
    private static boolean seenBy(String retailer, GateResult gate) {
        return gate.retailer() == null || gate.retailer().equals(retailer);
    }
}
