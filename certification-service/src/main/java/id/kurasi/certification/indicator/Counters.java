package id.kurasi.certification.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the counters, which the database keeps by function {@code tally}. What is read depends on how many cells and years there
 * are, and not on how many cases or certificates.
 */
@ApplicationScoped
class Counters {

    private static final String HAPPENED = """
            select s.region, s.kind, s.scheme, s.funding_source, s.category, QUARTER, max(s.updated_at),
                   coalesce(sum(s.items) filter (where s.happening = :main), 0),
                   coalesce(sum(s.items) filter (where s.happening <> :main), 0),
                   coalesce(sum(s.businesses) filter (where s.happening = :main), 0),
                   coalesce(sum(s.products) filter (where s.happening = :main), 0),
                   min(s.businesses)
            from flow_count s WHERE and s.items > 0 and s.happening in (:main, :other) group by 1, 2, 3, 4, 5, 6""";

    private static final String LASTED = """
            select region, kind, scheme, '', '', quarter, max(changed_at), string_agg(days || ' ' || cases, ',')
            from (select REGION as region, KIND as kind, SCHEME as scheme, QUARTER as quarter, s.days, sum(s.cases) as cases,
                         max(s.updated_at) as changed_at
                  from duration_count s WHERE and s.cases > 0 group by 1, 2, 3, 4, 5) as histogram
            group by 1, 2, 3, 6""";

    /** In three parts, of which the key finds each. */
    private static final String HELD = """
            select REGION, s.kind, '', '', s.category, '', max(s.updated_at), sum(s.certificates), sum(s.businesses),
                   sum(s.products)
            from (select * from stock_change s WHERE and s.span = '' and s.since < :year
                  union all
                  select * from stock_change s WHERE and s.span = :inYear and s.since < :month
                  union all
                  select * from stock_change s WHERE and s.span = :inMonth and s.since <= :day) as s
            group by 1, 2, 5 having sum(s.certificates) > 0 or sum(s.products) > 0""";

    private final EntityManager entities;

    Counters(EntityManager entities) {
        this.entities = entities;
    }

    /** @param day of which certificates are counted */
    List<Cell> read(Question question, LocalDate day) {
        return question.regions().stream()
                .flatMap(region -> read(question, region, day).stream())
                .toList();
    }

    private List<Cell> read(Question question, String region, LocalDate day) {
        return switch (question.code()) {
            case FACIL_STARTED -> happened(question, region, "REGISTERED", "REGISTERED");
            case FACIL_ISSUED -> happened(question, region, "ISSUED", "ISSUED");
            case FACIL_REFUSED -> happened(question, region, "REFUSED", "REFUSED");
            case FACIL_SUCCESS -> happened(question, region, "ISSUED", "REFUSED");
            case FACIL_DAYS -> lasted(question, region);
            case CERT_HOLDERS -> held(question, region, "HOLDING", day);
            case CERT_EXPIRING -> held(question, region, "ENDING", day);
            case TRAINED -> happened(question, region, "ATTENDED", "ATTENDED");
        };
    }

    private List<Cell> happened(Question question, String region, String main, String other) {
        var query = new CounterQuery(entities, question, region, question.shape(region))
                .inCategories()
                .ofScheme()
                .paidFrom()
                .during(question.period())
                .with("main", main, "other", other);
        return query.read(
                HAPPENED,
                row -> new Cell(
                        query.key(row),
                        new Count(
                                number(row[7]),
                                number(row[8]),
                                number(row[9]),
                                number(row[10]),
                                Map.of(),
                                number(row[11]),
                                (Instant) row[6])));
    }

    private List<Cell> lasted(Question question, String region) {
        var query = new CounterQuery(entities, question, region, question.levelIn(region) + 8)
                .ofScheme()
                .during(question.period());
        return query.read(LASTED, row -> {
            var days = Stream.of(((String) row[7]).split(","))
                    .map(pair -> pair.split(" "))
                    .collect(Collectors.toMap(pair -> Integer.valueOf(pair[0]), pair -> Integer.valueOf(pair[1])));
            var cases = days.values().stream().mapToInt(Integer::intValue).sum();
            return new Cell(query.key(row), new Count(cases, 0, 0, 0, days, cases, (Instant) row[6]));
        });
    }

    private List<Cell> held(Question question, String region, String subject, LocalDate day) {
        var month = day.withDayOfMonth(1);
        var query = new CounterQuery(entities, question, region, question.shape(region))
                .inCategories()
                .and("s.subject = :subject", "subject", subject)
                .with("year", day.withDayOfYear(1), "inYear", String.valueOf(day.getYear()))
                .with("month", month, "inMonth", month.toString().substring(0, 7), "day", day);
        return query.read(HELD, row -> {
            var businesses = number(row[8]);
            var products = number(row[9]);
            // of a product whose certificate does not count because of another product's recipe, the business is not
            // counted
            var smallest = businesses == 0 ? products : businesses;
            return new Cell(
                    query.key(row),
                    new Count(number(row[7]), 0, businesses, products, Map.of(), smallest, (Instant) row[6]));
        });
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
