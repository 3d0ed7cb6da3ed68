package id.kurasi.curation.shelf;

import id.kurasi.curation.shelf.ShelfRequests.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was sold, month by month; a correction is a report more, and what it corrects stays. */
@ApplicationScoped
class SaleReports {

    private final EntityManager entities;

    SaleReports(EntityManager entities) {
        this.entities = entities;
    }

    /** @param number 1 for the first report of the month, counted up by corrections */
    record Report(YearMonth month, int number, long units, long amountIdr, String by, String recordedFor, Instant at) {}

    void add(UUID listing, Report report) {
        entities.createNativeQuery("""
                        insert into sale_report (listing_id, month, number, units, amount_idr, reported_by, recorded_for, at)
                        values (:listing, :month, :number, :units, :amount, :by, cast(:for as text), :at)
                        """)
                .setParameter("listing", listing)
                .setParameter("month", report.month().atDay(1))
                .setParameter("number", report.number())
                .setParameter("units", report.units())
                .setParameter("amount", report.amountIdr())
                .setParameter("by", report.by())
                .setParameter("for", report.recordedFor())
                .setParameter("at", report.at())
                .executeUpdate();
    }

    /** Every report of a month, the one that stands last. */
    List<Report> of(UUID listing, YearMonth month) {
        return rows("""
                select month, number, units, amount_idr, reported_by, recorded_for, at from sale_report
                where listing_id = :listing and month = :month order by number
                """, listing, month);
    }

    Optional<Report> standing(UUID listing, YearMonth month) {
        var all = of(listing, month);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The report that stands of each month, in their order. */
    List<Report> of(UUID listing) {
        return rows("""
                select distinct on (month) month, number, units, amount_idr, reported_by, recorded_for, at from sale_report
                where listing_id = :listing order by month, number desc
                """, listing, null);
    }

    static Report report(YearMonth month, int number, Sales sales, Written written) {
        return new Report(
                month, number, sales.units(), sales.amountIdr(), written.by(), written.recordedFor(), written.at());
    }

    /** By whom, for whom, when. */
    record Written(String by, String recordedFor, Instant at) {}

    private List<Report> rows(String sql, UUID listing, YearMonth month) {
        var query = entities.createNativeQuery(sql, Object[].class).setParameter("listing", listing);
        if (month != null) {
            query.setParameter("month", month.atDay(1));
        }
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) query.getResultList();
        return rows.stream()
                .map(row -> new Report(
                        YearMonth.from(day(row[0])),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        (String) row[4],
                        (String) row[5],
                        (Instant) row[6]))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
