package id.kurasi.certification.indicator;

import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the counters of one region that a question asks for. */
final class CounterQuery {

    /** More cells than anybody reads; beyond it the caller narrows the question. */
    private static final int MOST = 5_000;

    private final EntityManager entities;
    private final Question question;
    private final Filters filters = new Filters();

    CounterQuery(EntityManager entities, Question question, String region, int shape) {
        this.entities = entities;
        this.question = question;
        filters.and("s.shape = :shape", "shape", shape)
                .in("s.kind", question.wanted(question.tells(Dimension.TOPIC) ? Dimension.TOPIC : Dimension.TYPE));
        if (!region.isEmpty()) {
            filters.region("s.region", List.of(region));
        }
    }

    CounterQuery inCategories() {
        filters.in("s.category", question.wanted(Dimension.CATEGORY));
        return this;
    }

    CounterQuery ofScheme() {
        filters.in("s.scheme", question.wanted(Dimension.SCHEME));
        return this;
    }

    CounterQuery paidFrom() {
        filters.in("s.funding_source", question.wanted(Dimension.FUNDING_SOURCE));
        return this;
    }

    CounterQuery during(FiscalPeriod period) {
        filters.and(
                "s.year between :fromYear and :toYear and s.quarter in (:quarters)",
                "fromYear",
                period.fromYear(),
                "toYear",
                period.toYear(),
                "quarters",
                period.quarters(question.tells(Dimension.QUARTER)));
        return this;
    }

    CounterQuery and(String condition, Object... namesAndValues) {
        filters.and(condition, namesAndValues);
        return this;
    }

    CounterQuery with(Object... namesAndValues) {
        filters.condition("", namesAndValues);
        return this;
    }

    /** @param sql with {@code WHERE} where the conditions go, and other columns in capitals where they are told apart only */
    List<Cell> read(String sql, Function<Object[], Cell> cell) {
        var query = entities.createNativeQuery(
                        sql.replace("REGION", "left(s.region, %d)".formatted(question.width()))
                                .replace("KIND", question.kinds() > 0 ? "s.kind" : "''")
                                .replace("SCHEME", question.tells(Dimension.SCHEME) ? "s.scheme" : "''")
                                .replace(
                                        "QUARTER", question.tells(Dimension.QUARTER) ? "cast(s.quarter as text)" : "''")
                                .replace("WHERE", "where " + filters.where()),
                        Object[].class)
                .setMaxResults(MOST + 1);
        filters.parameters().forEach(query::setParameter);
        var rows = (List<?>) query.getResultList();
        if (rows.size() > MOST) {
            throw Refusal.invalid(Violation.query("groupBy", "TooManyCells", MOST));
        }
        return rows.stream().map(columns -> cell.apply((Object[]) columns)).toList();
    }

    /** @param columns region, kind, scheme, funding source, category, quarter */
    Map<Dimension, String> key(Object[] columns) {
        var key = new EnumMap<Dimension, String>(Dimension.class);
        var region = (String) columns[0];
        put(key, Dimension.PROVINCE, cut(region, 2));
        put(key, Dimension.REGENCY, cut(region, 5));
        put(key, Dimension.DISTRICT, cut(region, 8));
        put(key, question.tells(Dimension.TOPIC) ? Dimension.TOPIC : Dimension.TYPE, columns[1]);
        put(key, Dimension.SCHEME, columns[2]);
        put(key, Dimension.FUNDING_SOURCE, columns[3]);
        put(key, question.tells(Dimension.SUBCATEGORY) ? Dimension.SUBCATEGORY : Dimension.CATEGORY, columns[4]);
        put(key, Dimension.QUARTER, columns[5]);
        return key;
    }

    private static String cut(String region, int width) {
        return region.length() < width ? "" : region.substring(0, width);
    }

    private static void put(Map<Dimension, String> key, Dimension dimension, Object value) {
        if (!"".equals(value)) {
            key.put(dimension, (String) value);
        }
    }
}
