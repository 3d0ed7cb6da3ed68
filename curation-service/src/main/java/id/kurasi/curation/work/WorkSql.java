package id.kurasi.curation.work;

/**
 * All that waits, as one query for each kind. The parameters are those of {@link WorkDays}, as values and in no table beside, so
 * that the database plans for them; {@code soonest} and {@code latest} are days that nothing of interest lies before or after in
 * any time zone, so that an index finds it.
 */
final class WorkSql {

    static final String NOW = "cast(:now as timestamptz)";
    private static final String SOONEST = "cast(:soonest as date)";
    private static final String LATEST = "cast(:latest as date)";

    /** A day where there may be none, as one that sorts behind all others. */
    private static final String NO_DAY = "coalesce(%s, cast('infinity' as date))";

    private static final String ITEM = """
            select w.kind, w.due_on, w.id, w.round_id, w.title, w.submission_id, w.product, w.business_id, w.region_code,
                   w.retailer, w.curator
            from (select '%s' as kind, %s as due_on, %s as id, r.id as round_id, r.title, %s,
                         cast(%s at time zone r.time_zone as date) as today, cast(:within as integer) as within
                  from %s) w
            where %s
            """;

    private static final String OF_SUBMISSION = """
            s.id as submission_id, s.product ->> 'name' as product, s.business_id, s.business_region as region_code,
            cast(%s as text) as retailer, cast(%s as text) as curator""";

    private static final String OF_ROUND = """
            cast(null as uuid) as submission_id, cast(null as text) as product, cast(null as uuid) as business_id,
            r.agency_region_code as region_code, cast(null as text) as retailer, cast(null as text) as curator""";

    private static final String DRAFTS = """
            round r join submission s on s.round_id = r.id
            where r.state = 'OPEN' and r.closes_on between %s and %s and s.state = 'DRAFT'""".formatted(SOONEST, LATEST);

    private static final String CHANGES = """
            change_request q join submission s on s.id = q.submission_id join round r on r.id = s.round_id
            where q.answered_at is null and s.state = 'CHANGES_REQUESTED' and r.state in ('OPEN', 'CLOSED')""";

    /** Under seal nobody can review. */
    private static final String REVIEWS = """
            assignment a join submission s on s.id = a.submission_id join round r on r.id = a.round_id
            where a.state = 'ASSIGNED' and a.due_on <= %s and s.state = 'SUBMITTED'
              and r.state in ('OPEN', 'CLOSED') and (r.closed_at is not null or not r.sealed)""".formatted(LATEST);

    private static final String RESULTS = "round r where r.state = 'CLOSED' and r.results_due_on <= " + LATEST;

    private static final String DECISIONS = """
            round r join submission s on s.round_id = r.id join decision d on d.submission_id = s.id
            where r.state in ('OPEN', 'CLOSED') and r.results_due_on <= %s
              and s.state in ('REVIEWED', 'ACCEPTED') and d.state in ('PENDING', 'SHORTLISTED')""".formatted(LATEST);

    private static final String OFFERS = """
            offer o join submission s on s.id = o.submission_id join round r on r.id = s.round_id
            where o.state = 'OPEN' and r.state <> 'CANCELLED'""";

    private static final String CONDITIONS = """
            condition c join submission s on s.id = c.submission_id join round r on r.id = s.round_id
            where c.state = 'OPEN' and c.due_on <= %s and r.state <> 'CANCELLED'""".formatted(LATEST);

    private static final String REMEDIATION = """
            remediation_item i join submission s on s.id = i.submission_id join round r on r.id = i.round_id
            where i.state in ('OPEN', 'IN_PROGRESS') and i.due_on <= %s""".formatted(LATEST);

    private WorkSql() {}

    /** @param way one of the ways to see it, as {@link WorkSight} says it */
    static String of(WorkKind kind, String way) {
        var source = source(kind);
        return ITEM.formatted(
                kind, source.dueOn(), source.id(), source.about(), NOW, source.from() + " and " + way, kind.when());
    }

    private static Source source(WorkKind kind) {
        return switch (kind) {
            case DRAFT_CLOSING -> new Source("r.closes_on", "s.id", about("null", "null"), DRAFTS);
            case CHANGES_DUE -> new Source("coalesce(q.due_on, r.closes_on)", "s.id", about("null", "null"), CHANGES);
            case REVIEW_DUE, REVIEW_OVERDUE -> new Source("a.due_on", "a.id", about("null", "a.curator"), REVIEWS);
            case RESULTS_OVERDUE -> new Source("r.results_due_on", "r.id", OF_ROUND, RESULTS);
            case DECISION_DUE -> new Source("r.results_due_on", "d.id", about("d.retailer", "null"), DECISIONS);
            case OFFER_DUE ->
                new Source(
                        "o.expires_on", "o.id", about("o.retailer", "null"), OFFERS + " and o.expires_on <= " + LATEST);
            case OFFER_WAITING ->
                new Source(NO_DAY.formatted("o.expires_on"), "o.id", about("o.retailer", "null"), OFFERS);
            case CONDITION_DUE, CONDITION_OVERDUE ->
                new Source("c.due_on", "c.id", about("c.retailer", "null"), CONDITIONS);
            case REMEDIATION_DUE, REMEDIATION_OVERDUE ->
                new Source("i.due_on", "i.id", about("null", "null"), REMEDIATION);
        };
    }

    private static String about(String retailer, String curator) {
        return OF_SUBMISSION.formatted(retailer, curator);
    }

    /**
     * @param about the columns that say what it is about
     * @param from tables and the conditions on their rows
     */
    private record Source(String dueOn, String id, String about, String from) {}
}
