package id.kurasi.curation.submission;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

@ApplicationScoped
class SubmissionList {

    private static final BigDecimal UNSCORED = BigDecimal.ONE.negate();

    // Entities, not a projection: what an item shows depends on the caller and on its decisions, read for the whole
    // page.
    private static final Keyset<Submission> KEYSET = new Keyset<>(
            "select s from Submission s join fetch s.round r",
            Submission.class,
            "s.id",
            Submission::id,
            Sorts.<Submission>defaultingTo("-createdAt")
                    .by("createdAt", "s.createdAt", submission -> submission.createdAt, Instant::parse)
                    .by(
                            "submittedAt",
                            "coalesce(s.submittedAt, s.createdAt)",
                            submission -> Objects.requireNonNullElse(submission.submittedAt, submission.createdAt),
                            Instant::parse)
                    .by("score", "coalesce(s.panel.score, -1)", SubmissionList::rank, BigDecimal::new));

    private final EntityManager entities;
    private final SubmissionViews views;
    private final Caller caller;

    SubmissionList(EntityManager entities, SubmissionViews views, Caller caller) {
        this.entities = entities;
        this.views = views;
        this.caller = caller;
    }

    Page<SubmissionView> page(SubmissionFilter filter) {
        var filters = new Filters()
                .in("r.id", filter.round)
                .region("s.businessRegion", filter.region)
                .in("s.businessId", filter.business)
                .in("s.productId", filter.product)
                .in("s.panel.grade", filter.grade);
        if (!given(filter.category).isEmpty()) {
            filters.and(
                    "(s.category in (:categories) or s.categoryGroup in (:categories))", "categories", filter.category);
        }
        if (!given(filter.retailer).isEmpty()) {
            filters.and("exists (select 1 from r.retailers x where x in (:retailers))", "retailers", filter.retailer);
        }
        var visible = new VisibleSubmissions(caller, filters);
        visible.restrict(given(filter.state));
        if (!given(filter.grade).isEmpty() || isByScore(filter.sort)) {
            visible.restrictToVisibleResults();
        }
        var page = KEYSET.page(entities, filters, filter.sort, filter);
        return new Page<>(views.of(page.items()), page.nextCursor());
    }

    private static BigDecimal rank(Submission submission) {
        return submission.isJudged() ? submission.panel.score() : UNSCORED;
    }

    private static boolean isByScore(String sort) {
        return sort != null && sort.endsWith("score");
    }

    private static <T> List<T> given(List<T> values) {
        return Objects.requireNonNullElse(values, List.of());
    }
}
