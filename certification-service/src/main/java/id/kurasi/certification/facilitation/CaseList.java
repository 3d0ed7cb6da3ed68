package id.kurasi.certification.facilitation;

import id.kurasi.certification.certificate.Visibility;
import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.type.Scheme;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Lists cases in one query. */
@ApplicationScoped
class CaseList {

    /** By when something has to be done; null when there is no limit. */
    private static final String DUE = "coalesce(c.examination.stage.stageDueOn, c.outcome.commitmentsDueOn)";

    private static final Keyset<CaseRow> LIST = new Keyset<>(
            """
            select new id.kurasi.certification.facilitation.CaseRow(
                c.id, c.version, c.createdAt, c.updatedAt, c.state, c.purpose, c.funding, c.registeredOn, c.checklist,
                c.examination.stage, c.block, c.accompaniment.companion, c.outcome)
            from FacilitationCase c""",
            CaseRow.class,
            "c.id",
            CaseRow::id,
            Sorts.<CaseRow>defaultingTo("-createdAt")
                    .by("createdAt", "c.createdAt", CaseRow::createdAt, Instant::parse)
                    .by("dueOn", "coalesce(" + DUE + ", date 9999-12-31)", CaseRow::due, LocalDate::parse));

    private final EntityManager entities;
    private final Visibility visibility;
    private final Today today;

    CaseList(EntityManager entities, Visibility visibility, Today today) {
        this.entities = entities;
        this.visibility = visibility;
        this.today = today;
    }

    Page<CaseSummary> page(CaseFilter wanted) {
        var date = today.date();
        var filters = visibility
                .filters("c.purpose.regionCode", "c.purpose.businessId")
                .in("c.state", wanted.state)
                .in("c.purpose.type", wanted.type)
                .in("coalesce(c.purpose.scheme, '" + Scheme.STANDARD + "')", wanted.scheme)
                .in("c.funding.programmeId", wanted.programme)
                .in("c.funding.fiscalYear", wanted.fiscalYear)
                .in("c.purpose.businessId", wanted.business)
                .in("c.accompaniment.companion", wanted.companion)
                .in("c.block.blockedReason", wanted.blockedReason)
                .region("c.purpose.regionCode", wanted.region);
        about(filters, wanted.product);
        blocked(filters, wanted.blocked);
        overdue(filters, wanted.overdue, date);
        var page = LIST.page(entities, filters, wanted.sort, wanted);
        return new Page<>(page.items().stream().map(row -> row.summary(date)).toList(), page.nextCursor());
    }

    private static void about(Filters filters, List<?> products) {
        if (!products.isEmpty()) {
            filters.and(
                    "exists (select 1 from c.coverage.products p where p.productId in (:products))",
                    "products",
                    products);
        }
    }

    private static void blocked(Filters filters, Boolean wanted) {
        if (wanted != null) {
            filters.and("c.block.blockedReason is " + (wanted ? "not null" : "null"));
        }
    }

    private static void overdue(Filters filters, Boolean wanted, LocalDate today) {
        if (wanted != null) {
            filters.and((wanted ? "" : "not ") + "coalesce(" + DUE + " < :today, false)", "today", today);
        }
    }
}
