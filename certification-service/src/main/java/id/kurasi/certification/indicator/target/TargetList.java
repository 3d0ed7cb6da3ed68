package id.kurasi.certification.indicator.target;

import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Lists the targets that stand. */
@ApplicationScoped
class TargetList {

    private static final Keyset<TargetView> LIST = new Keyset<>(
            """
            select new id.kurasi.certification.indicator.target.TargetView(
                t.id, t.version, t.createdAt, t.updatedAt, t.key, t.value)
            from CertificationTarget t""",
            TargetView.class,
            "t.id",
            TargetView::id,
            Sorts.<TargetView>defaultingTo("-year")
                    .by("createdAt", "t.createdAt", TargetView::createdAt, Instant::parse)
                    .by("year", "t.key.fromYear", TargetView::firstYear, Integer::valueOf));

    private final EntityManager entities;
    private final TargetAccess access;

    TargetList(EntityManager entities, TargetAccess access) {
        this.entities = entities;
        this.access = access;
    }

    Page<TargetView> page(TargetFilter wanted) {
        var filters = access.readable()
                .and("t.state = SET")
                .in("t.key.indicator", wanted.indicator)
                .in("t.key.kind", wanted.type)
                .region("t.key.regionCode", wanted.region);
        if (wanted.year != null) {
            filters.and("t.key.fromYear <= :year and t.key.toYear >= :year", "year", wanted.year);
        }
        return LIST.page(entities, filters, wanted.sort, wanted);
    }
}
