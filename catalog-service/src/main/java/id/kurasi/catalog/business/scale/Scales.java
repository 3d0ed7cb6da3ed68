package id.kurasi.catalog.business.scale;

import id.kurasi.catalog.business.BusinessScale;
import id.kurasi.catalog.business.IndustryScale;
import id.kurasi.catalog.business.scale.ScaleRule.Basis;
import id.kurasi.catalog.business.scale.ScaleRule.Classification;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which scale figures give on a date. The rules are data with dates; they change with a release only and are held in memory. */
@ApplicationScoped
public class Scales {

    private final List<ScaleRule> rules = new ArrayList<>();

    Scales(EntityManager entities) {
        QuarkusTransaction.joiningExisting().run(() -> entities.createNativeQuery("""
                        select id, classification, scale, basis, min_idr, max_idr, min_workers, max_workers, effective_from,
                            effective_to, source, note
                        from scale_rule order by classification, basis, min_workers, min_idr, effective_from
                        """, Object[].class)
                .getResultList()
                .forEach(row -> rules.add(rule((Object[]) row))));
    }

    private static ScaleRule rule(Object[] row) {
        return new ScaleRule(
                (String) row[0],
                Classification.valueOf((String) row[1]),
                (String) row[2],
                Basis.valueOf((String) row[3]),
                (Long) row[4],
                (Long) row[5],
                (Integer) row[6],
                (Integer) row[7],
                date(row[8]),
                date(row[9]),
                (String) row[10],
                (String) row[11]);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** @param idr annual sales in whole rupiah; @return empty where no rule is in force or the amount is negative */
    public Optional<BusinessScale> bySales(long idr, LocalDate on) {
        return find(Basis.SALES, on, rule -> rule.takesAmount(idr)).map(BusinessScale::valueOf);
    }

    /** @param idr capital in whole rupiah, without land and building of the business */
    public Optional<BusinessScale> byCapital(long idr, LocalDate on) {
        return find(Basis.CAPITAL, on, rule -> rule.takesAmount(idr)).map(BusinessScale::valueOf);
    }

    /**
     * @param investmentIdr whole rupiah, without land and building; null when it is not known, which decides nothing where the
     *     scale depends on it
     * @return empty also for what is large industry
     */
    public Optional<IndustryScale> byWorkersAndInvestment(int workers, Long investmentIdr, LocalDate on) {
        return investmentIdr == null
                ? Optional.empty()
                : find(
                                Basis.WORKERS_AND_INVESTMENT,
                                on,
                                rule -> rule.takesWorkers(workers) && rule.takesAmount(investmentIdr))
                        .map(IndustryScale::valueOf);
    }

    private Optional<String> find(Basis basis, LocalDate on, Predicate<ScaleRule> takes) {
        return inForce(on)
                .filter(rule -> rule.basis() == basis)
                .filter(takes)
                .map(ScaleRule::scale)
                .findFirst();
    }

    Stream<ScaleRule> inForce(LocalDate on) {
        return rules.stream().filter(rule -> rule.isInForce(on));
    }
}
