package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Meaning;
import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists certificates in one query. */
@ApplicationScoped
class CertificateList {

    /**
     * {@link Meaning#on} as HQL, rule by rule in the same order. A renewal whose begin is unknown stands in its predecessor's place
     * since somebody saw it, which was today at the latest. What exists is counted, since of existence the database may make a list
     * for all certificates before it looks at the few of a page.
     */
    private static final String MEANING = """
            case when coalesce(c.particulars.filedOn, c.particulars.issuedOn) > $today then 'NOT_YET_ISSUED'
                 when c.incidents.revokedOn <= $today then 'REVOKED'
                 when c.verification.at is null then 'UNVERIFIED'
                 when c.particulars.expiresOn < $today then 'EXPIRED'
                 when (select count(*) from Certificate r
                     where r.particulars.supersedes = c.id and r.state in (VERIFIED, SUSPENDED)
                       and coalesce(r.particulars.filedOn, r.particulars.issuedOn, $today) <= $today) > 0 then 'EXPIRED'
                 when cast(covers(c.incidents.suspensions, $today) as Boolean) = true then 'SUSPENDED'
                 when cast(covers(c.incidents.moved, $today) as Boolean) = true then 'NEEDS_REVERIFICATION'
                 when (select count(*) from c.products p where cast(covers(p.outdated, $today) as Boolean) = true) > 0
                     then 'NEEDS_REVERIFICATION'
                 when c.particulars.expiresOn <= $soon then 'EXPIRING'
                 else 'VALID' end""";

    /** What is true of those with a meaning that few have, and that an index knows. */
    private static final Map<Meaning, String> AMONG = Map.of(
            Meaning.NOT_YET_ISSUED,
            "coalesce(c.particulars.filedOn, c.particulars.issuedOn) > $today",
            Meaning.REVOKED,
            "c.incidents.revokedOn is not null",
            Meaning.UNVERIFIED,
            "c.verification.at is null",
            Meaning.SUSPENDED,
            "cast(covers(c.incidents.suspensions, $today) as Boolean) = true",
            Meaning.NEEDS_REVERIFICATION,
            """
            c.id in (select m.id from Certificate m where cast(covers(m.incidents.moved, $today) as Boolean) = true
                     union select o.id from Certificate o join o.products p
                           where cast(covers(p.outdated, $today) as Boolean) = true)""",
            Meaning.EXPIRING,
            "coalesce(c.particulars.expiresOn, date 9999-12-31) between $today and $soon");

    private static final String SELECT = """
            select new id.kurasi.certification.certificate.CertificateRow(
                c.id, c.version, c.createdAt, c.updatedAt, c.state, c.particulars, %s)
            from Certificate c""";

    private static final Sorts<CertificateRow> SORTS = Sorts.<CertificateRow>defaultingTo("-createdAt")
            .by("createdAt", "c.createdAt", CertificateRow::createdAt, Instant::parse)
            .by(
                    "expiresOn",
                    "coalesce(c.particulars.expiresOn, date 9999-12-31)",
                    CertificateRow::end,
                    LocalDate::parse);

    private final EntityManager entities;
    private final Visibility visibility;
    private final Today today;

    CertificateList(EntityManager entities, Visibility visibility, Today today) {
        this.entities = entities;
        this.visibility = visibility;
        this.today = today;
    }

    Page<CertificateSummary> page(CertificateFilter wanted) {
        var date = today.date();
        var meaning = on(date, MEANING);
        var filters = visibility
                .filters()
                .in("c.particulars.businessId", wanted.business)
                .in("c.particulars.type", wanted.type)
                .in("c.state", wanted.state)
                .region("c.particulars.regionCode", wanted.region)
                .in(meaning, wanted.meaning.stream().map(Meaning::name).toList());
        if (AMONG.keySet().containsAll(wanted.meaning) && !wanted.meaning.isEmpty()) {
            filters.and(wanted.meaning.stream()
                    .distinct()
                    .map(few -> on(date, AMONG.get(few)))
                    .collect(Collectors.joining(") or (", "((", "))")));
        }
        covering(filters, wanted);
        ending(filters, wanted, date);
        var list = new Keyset<>(SELECT.formatted(meaning), CertificateRow.class, "c.id", CertificateRow::id, SORTS);
        var page = list.page(entities, filters, wanted.sort, wanted);
        return new Page<>(page.items().stream().map(row -> row.summary(date)).toList(), page.nextCursor());
    }

    /** With the days as literals: as parameters they would belong to every cursor, and none would outlive midnight. */
    private String on(LocalDate date, String hql) {
        return hql.replace("$today", "date " + date)
                .replace("$soon", "date " + date.plusDays(today.expiringWithinDays()));
    }

    private static void covering(Filters filters, CertificateFilter wanted) {
        if (!wanted.product.isEmpty()) {
            filters.and(
                    "exists (select 1 from c.products p where p.productId in (:products))", "products", wanted.product);
        }
    }

    /** What is void or renewed already needs nobody's attention. */
    private static void ending(Filters filters, CertificateFilter wanted, LocalDate date) {
        if (wanted.expiringWithin != null) {
            filters.and("""
                    c.particulars.expiresOn between :firstEnd and :lastEnd and c.state <> REVOKED
                    and not exists (select 1 from Certificate r
                        where r.particulars.supersedes = c.id and r.state in (VERIFIED, SUSPENDED))""", "firstEnd", date, "lastEnd", date.plusDays(wanted.expiringWithinDays()));
        }
    }
}
