package id.kurasi.curation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rounds and partnerships. There are few of them, so that they are counted when somebody asks. */
@ApplicationScoped
class Registers {

    private static final String ROUNDS = """
            select %s, count(distinct r.id)
            from round as r join round_retailer as x on x.round_id = r.id
            where r.opened_at >= :from and r.opened_at < :until
            """;

    /** Those that had begun and not ended at the end of the period. */
    private static final String PARTNERSHIPS = """
            select %s, count(distinct r.id)
            from partnership as r join (select slug as retailer, type from retailer) as x on x.retailer = r.retailer
            where r.created_at < :until and (r.ended_at is null or r.ended_at >= :until)
            """;

    private static final String FOR_THE_CALLER = """
            and (:retailer = '' or x.retailer = :retailer)
            and exists (select from unnest(:regions) as mine (code)
                        where mine.code = '' or r.agency_region_code = mine.code
                              or starts_with(r.agency_region_code, mine.code || '.'))
            group by 1
            """;

    private final EntityManager entities;

    Registers(EntityManager entities) {
        this.entities = entities;
    }

    /** By retailer, by type or state of the partnership, or by region of the agency; one empty without a dimension. */
    Map<String, Long> count(IndicatorCode code, FiscalPeriod period, Question question, Dimension by) {
        var ofPartnerships = code == IndicatorCode.PARTNERSHIPS;
        var query = entities.createNativeQuery(
                        (ofPartnerships ? PARTNERSHIPS : ROUNDS).formatted(column(by)) + FOR_THE_CALLER, Object[].class)
                .setParameter("until", start(period.lastDay().plusDays(1)))
                .setParameter("retailer", question.retailer())
                .setParameter("regions", question.regions().toArray(String[]::new));
        if (!ofPartnerships) {
            query.setParameter("from", start(period.firstDay()));
        }
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) query.getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(FiscalPeriod.ZONE).toInstant();
    }

    private static String column(Dimension by) {
        if (by == null) {
            return "''";
        }
        return switch (by) {
            case retailer -> "x.retailer";
            case type -> "x.type";
            case state -> "r.state";
            default -> "left(r.agency_region_code, " + by.regionWidth() + ")";
        };
    }
}
