package id.kurasi.certification.work;

/**
 * All that waits somewhere, as one query. The parameters are {@code today}, {@code near} (the last day that a stage is called due),
 * {@code soon} (the last day that a certificate is called expiring) and {@code laws} (see {@link LawsInForce}).
 */
final class WorkSql {

    private static final String OF_CASES = """
            select %s as kind, due.day as due_on, c.id, c.business_id, c.region_code, c.type, %s as reason,
                   c.id as case_id, c.certificate_id, about.categories, about.products
            from facilitation_case c
            cross join lateral (select %s) as due (day)
            cross join lateral (
                select array_agg(distinct k.category) filter (where k.category is not null), count(*)
                from facilitation_case_product p left join known_product k on k.product_id = p.product_id
                where p.case_id = c.id) as about (categories, products)
            where %s and %s
            """;

    private static final String DUE_DAY = "coalesce(c.stage_due_on, c.commitments_due_on)";
    private static final String DUE_REASON = "coalesce(c.stage, 'COMMITMENTS')";

    /** A paper that is renewed is the renewal's business. */
    private static final String CURRENT = """
            c.state = 'VERIFIED' and coalesce(c.expires_on, date 'infinity') >= :today
              and not exists (select from certificate r where r.supersedes = c.id and r.state in ('VERIFIED', 'SUSPENDED'))
            """;

    private static final String OF_CERTIFICATES = """
            select %s as kind, due.day as due_on, c.id, c.business_id, c.region_code, c.type, %s as reason,
                   cast(null as uuid) as case_id, c.id as certificate_id, about.categories, about.products
            from certificate c
            cross join lateral (select %s) as due (day)
            cross join lateral (
                select array_agg(distinct k.category) filter (where k.category is not null), count(*)
                from certificate_product p left join known_product k on k.product_id = p.product_id
                where p.certificate_id = c.id %s) as about (categories, products)
            where %s and %s and %s
            """;

    private static final String MOVED_SINCE =
            "(select min(cast(m ->> 'from' as date)) from jsonb_array_elements(c.moved) m where m ->> 'until' is null)";

    private static final String OUTDATED_SINCE = """
            (select min(cast(o ->> 'from' as date)) from certificate_product p, jsonb_array_elements(p.outdated) o
             where p.certificate_id = c.id and p.outdated <> '[]' and o ->> 'until' is null)""";

    private static final String FITS = MOVED_SINCE + " is null and " + OUTDATED_SINCE + " is null";

    /** What the law asks of the products in the catalog's shops, held against the certificates that count for them today. */
    private static final String UNCERTIFIED = """
            select 'UNCERTIFIED' as kind, coalesce(min(law.since), :today) as due_on, b.business_id as id, b.business_id, b.region_code,
                   law.requirement as type, min(law.id) as reason, cast(null as uuid) as case_id,
                   cast(null as uuid) as certificate_id, array_agg(distinct k.category) as categories,
                   count(distinct k.product_id) as products
            from jsonb_to_recordset(cast(:laws as jsonb)) as law (id text, requirement text, since date, categories text[],
                 scales text[], unknown_scale boolean, storages text[], least_days int, proofs jsonb)
            join known_product k on k.state = 'PUBLISHED' and k.category = any(law.categories)
                 and coalesce(k.shelf_life_days >= law.least_days, true)
                 and (law.storages is null or k.storage is null or k.storage = any(law.storages))
            join known_business b on b.business_id = k.business_id and coalesce(b.state, 'ACTIVE') = 'ACTIVE'
                 and b.region_code is not null
                 and (law.scales is null or b.business_scale = any(law.scales) or b.business_scale is null and law.unknown_scale)
            where %s and not exists (
                select from certificate_product p
                join certificate c on c.id = p.certificate_id
                join jsonb_to_recordset(law.proofs) as proof (type text, storages text[]) on proof.type = c.type
                     and (proof.storages is null or k.storage is null or k.storage = any(proof.storages))
                where p.product_id = k.product_id and %s
                  and coalesce(c.filed_on, c.issued_on, :today) <= :today
                  and not covers(c.moved, :today) and not covers(p.outdated, :today))
            group by b.business_id, b.region_code, law.requirement
            """;

    private WorkSql() {}

    /**
     * To be used as {@code with work as (…)}.
     *
     * @param where what the region {@code here} has to be, so that nothing is looked at elsewhere
     */
    static String of(WorkKind kind, String where) {
        var here = where.replace("here", kind == WorkKind.UNCERTIFIED ? "b.region_code" : "c.region_code");
        return switch (kind) {
            case CASE_OVERDUE ->
                OF_CASES.formatted(
                        "'CASE_OVERDUE'",
                        DUE_REASON,
                        DUE_DAY,
                        here,
                        "(c.stage_due_on < :today or c.commitments_due_on < :today)");
            case CASE_DUE ->
                OF_CASES.formatted(
                        "'CASE_DUE'",
                        DUE_REASON,
                        DUE_DAY,
                        here,
                        "(c.stage_due_on between :today and :near or c.commitments_due_on between :today and :near)");
            case CASE_BLOCKED ->
                OF_CASES.formatted(
                        "'CASE_BLOCKED'",
                        "c.blocked_reason",
                        "c.blocked_since",
                        here,
                        "c.blocked_reason is not null and c.open");
            case CERTIFICATE_EXPIRING ->
                OF_CERTIFICATES.formatted(
                        "'CERTIFICATE_EXPIRING'",
                        "cast(null as text)",
                        "c.expires_on",
                        "",
                        here,
                        CURRENT,
                        "c.expires_on <= :soon and " + FITS);
            case CERTIFICATE_TO_REVERIFY ->
                OF_CERTIFICATES.formatted(
                        "'CERTIFICATE_TO_REVERIFY'",
                        "case when " + MOVED_SINCE + " is null then 'RECIPE_CHANGED' else 'BUSINESS_MOVED' end",
                        "least(" + MOVED_SINCE + ", " + OUTDATED_SINCE + ")",
                        "and (covers(p.outdated, :today) or " + MOVED_SINCE + " is not null)",
                        here,
                        CURRENT,
                        "(c.moved <> '[]' or exists (select from certificate_product p where p.certificate_id = c.id and p.outdated <> '[]'))"
                                + " and due.day is not null");
            case UNCERTIFIED -> UNCERTIFIED.formatted(here, CURRENT);
        };
    }
}
