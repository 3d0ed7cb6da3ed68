package id.kurasi.certification.indicator.target;

import id.kurasi.certification.indicator.IndicatorCode;
import id.kurasi.kit.list.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** What figures are compared with. */
@ApplicationScoped
public class Goals {

    private static final String READ = """
            select new id.kurasi.certification.indicator.target.Goal(
                t.key.regionCode, t.key.kind, t.key.fromYear, t.key.toYear, t.value)
            from CertificationTarget t where %s order by t.key.fromYear desc, t.key.toYear""";

    private final EntityManager entities;

    Goals(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Of exactly this region, for the year and for plans that it is in, the latest first.
     *
     * @param kind null for all together
     */
    public List<Goal> of(IndicatorCode indicator, int year, String region, String kind) {
        return read(standing(indicator)
                .and("t.key.fromYear <= :year and t.key.toYear >= :year", "year", year)
                .and("t.key.regionCode = :region", "region", region)
                .and("t.key.kind = :kind", "kind", kind == null ? TargetKey.ALL : kind));
    }

    /** For the year, of each kind for itself or of all together, of the regions of one level within these. */
    public List<Goal> within(IndicatorCode indicator, int year, Collection<String> regions, Level level) {
        var filters = standing(indicator)
                .and("t.key.fromYear = :year and t.key.toYear = :year", "year", year)
                .and("length(t.key.regionCode) = :width", "width", level.width());
        if (!regions.contains("")) {
            filters.region("t.key.regionCode", regions);
        }
        if (level.kinds()) {
            filters.and("t.key.kind <> :all", "all", TargetKey.ALL);
        }
        return read(level.kind() == null ? filters : filters.and("t.key.kind = :kind", "kind", level.kind()));
    }

    /**
     * Which targets belong to the rows of a table.
     *
     * @param width how long the codes of its regions are
     * @param kinds whether it tells kinds apart
     * @param kind the only one that is looked at, or null
     */
    public record Level(int width, boolean kinds, String kind) {

        public static Level of(int width, boolean kinds, String kind) {
            return new Level(width, kinds, kind == null && !kinds ? TargetKey.ALL : kind);
        }
    }

    private static Filters standing(IndicatorCode indicator) {
        return new Filters().and("t.state = SET and t.key.indicator = :indicator", "indicator", indicator);
    }

    private List<Goal> read(Filters filters) {
        var query = entities.createQuery(READ.formatted(filters.where()), Goal.class);
        filters.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
