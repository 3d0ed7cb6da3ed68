package id.kurasi.curation.shelf;

import id.kurasi.curation.funnel.FunnelCounters;
import id.kurasi.curation.funnel.Stage;
import id.kurasi.curation.indicator.Happening;
import id.kurasi.curation.indicator.Ledger;
import id.kurasi.curation.shelf.SaleReports.Report;
import id.kurasi.curation.shelf.SaleReports.Written;
import id.kurasi.curation.shelf.SalesView.AllSales;
import id.kurasi.curation.shelf.ShelfRequests.Sales;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** What the retailer reports to have sold, and the corrections of it. */
@ApplicationScoped
class SalesDesk {

    private final ShelfSteps steps;
    private final Listings listings;
    private final SaleReports reports;
    private final FunnelCounters funnel;
    private final Ledger ledger;

    SalesDesk(ShelfSteps steps, Listings listings, SaleReports reports, FunnelCounters funnel, Ledger ledger) {
        this.steps = steps;
        this.listings = listings;
        this.reports = reports;
        this.funnel = funnel;
        this.ledger = ledger;
    }

    /** @throws Refusal 428 or 412 for a correction that does not name what it corrects */
    @Command
    RestResponse<SalesView> report(UUID id, YearMonth month, String ifMatch, Sales sales) {
        var listing = steps.take(id);
        listing.requireOnceListed();
        requireInRange(listing, month);
        var before = reports.standing(id, month);
        before.ifPresent(report -> Preconditions.ifMatch(ifMatch, report.number()));
        var number = before.map(Report::number).orElse(0) + 1;
        var written = new Written(steps.caller(), steps.recordedFor(listing), steps.now());
        reports.add(id, SaleReports.report(month, number, sales, written));
        steps.tell(listing, before.isEmpty() ? "report-sales" : "correct-sales", month.toString());
        ledger.add(
                listing.fact(Happening.SOLD, month.atDay(1)),
                sales.units() - before.map(Report::units).orElse(0L),
                sales.amountIdr() - before.map(Report::amountIdr).orElse(0L));
        if (sales.units() > 0) {
            funnel.reachedWith(listing.retailer, steps.passage(listing, Stage.SOLD));
        }
        var view = SalesView.of(reports.of(id, month));
        return before.isEmpty() ? Created.at("/v1/listings/" + id + "/sales/" + month, view) : RestResponse.ok(view);
    }

    AllSales all(UUID id) {
        return AllSales.of(reports.of(listings.get(id).id));
    }

    /** @throws Refusal 404 for a month that nothing is reported of */
    SalesView of(UUID id, YearMonth month) {
        var found = reports.of(listings.get(id).id, month);
        if (found.isEmpty()) {
            throw Refusal.notFound("sales", month);
        }
        return SalesView.of(found);
    }

    private void requireInRange(Listing listing, YearMonth month) {
        if (month.isAfter(YearMonth.from(steps.today(listing)))) {
            throw Refusal.invalid(new Violation("month", "path", "FutureMonth"));
        }
        if (month.isBefore(YearMonth.from(listing.listedSince))) {
            throw Refusal.invalid(new Violation("month", "path", "BeforeListed", listing.listedSince));
        }
    }
}
