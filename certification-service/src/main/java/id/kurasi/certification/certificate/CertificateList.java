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
import java.util.List;

/** Lists certificates in one query. */
@ApplicationScoped
class CertificateList {

    /**
     * {@link Meaning#on} for today as HQL, rule by rule in the same order. Today suffices: only then is the state of the record
     * the whole story. Recipes are not known here, so nothing in a list NEEDS_REVERIFICATION.
     */
    private static final String MEANING_TODAY = """
            case when coalesce(c.particulars.filedOn, c.particulars.issuedOn) > :today then 'NOT_YET_ISSUED'
                 when c.state = REVOKED then 'REVOKED'
                 when c.state = RECORDED then 'UNVERIFIED'
                 when c.particulars.expiresOn < :today then 'EXPIRED'
                 when c.state = SUSPENDED then 'SUSPENDED'
                 when c.particulars.expiresOn <= :soon then 'EXPIRING'
                 else 'VALID' end
            """;

    private static final Keyset<CertificateRow> LIST = new Keyset<>(
            """
            select new id.kurasi.certification.certificate.CertificateRow(
                c.id, c.version, c.createdAt, c.updatedAt, c.state, c.particulars, c.verifiedAt, c.revokedOn, c.suspensions)
            from Certificate c""",
            CertificateRow.class,
            "c.id",
            CertificateRow::id,
            Sorts.<CertificateRow>defaultingTo("-createdAt")
                    .by("createdAt", "c.createdAt", CertificateRow::createdAt, Instant::parse)
                    .by(
                            "expiresOn",
                            "coalesce(c.particulars.expiresOn, date 9999-12-31)",
                            CertificateRow::end,
                            LocalDate::parse));

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
        var filters = visibility
                .filters()
                .in("c.particulars.businessId", wanted.business)
                .in("c.particulars.type", wanted.type)
                .in("c.state", wanted.state)
                .region("c.particulars.regionCode", wanted.region);
        covering(filters, wanted);
        meaning(filters, wanted.meaning, date);
        var page = LIST.page(entities, filters, wanted.sort, wanted);
        return new Page<>(
                page.items().stream()
                        .map(row -> row.summary(date, today.meaning(date, row.facts())))
                        .toList(),
                page.nextCursor());
    }

    private static void covering(Filters filters, CertificateFilter wanted) {
        if (!wanted.product.isEmpty()) {
            filters.and(
                    "exists (select 1 from c.products p where p.productId in (:products))", "products", wanted.product);
        }
    }

    private void meaning(Filters filters, List<Meaning> meanings, LocalDate date) {
        if (!meanings.isEmpty()) {
            filters.and(
                    MEANING_TODAY + " in (:meanings)",
                    "today",
                    date,
                    "soon",
                    date.plusDays(today.expiringWithinDays()),
                    "meanings",
                    meanings.stream().map(Meaning::name).toList());
        }
    }
}
