package id.kurasi.catalog.region;

import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.list.Sorts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The regions of Indonesia down to districts. */
@ApplicationScoped
public class Regions {

    private static final Keyset<RegionView> LIST = new Keyset<>(
            "select new id.kurasi.catalog.region.RegionView(r.code, r.level, r.parentCode, r.name) from Region r",
            RegionView.class,
            "r.code",
            RegionView::code,
            Function.identity(),
            Sorts.<RegionView>defaultingTo("code")
                    .by("code", "r.code", RegionView::code, Function.identity())
                    .by("name", "r.name", RegionView::name, Function.identity()));

    private final EntityManager entities;
    private final Map<String, RegionView> byCode = new LinkedHashMap<>();

    /** They change with a release only, and are held in memory. */
    Regions(EntityManager entities) {
        this.entities = entities;
        QuarkusTransaction.joiningExisting().run(() -> entities.createQuery(
                        "select new id.kurasi.catalog.region.RegionView(r.code, r.level, r.parentCode, r.name) from Region r"
                                + " order by r.code",
                        RegionView.class)
                .getResultList()
                .forEach(region -> byCode.put(region.code(), region)));
    }

    public Optional<RegionView> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Every region, by code. */
    List<RegionView> all() {
        return List.copyOf(byCode.values());
    }

    Page<RegionView> list(List<RegionLevel> levels, List<String> parents, String sort, Paging paging) {
        var filters = new Filters().in("r.level", levels).in("r.parentCode", parents);
        return LIST.page(entities, filters, sort, paging);
    }
}
