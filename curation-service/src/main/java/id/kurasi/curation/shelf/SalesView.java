package id.kurasi.curation.shelf;

import id.kurasi.curation.shelf.SaleReports.Report;
import id.kurasi.kit.web.Aggregate;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MonthlySales", description = "What was sold in a month (laporan penjualan)")
record SalesView(
        @Schema(examples = "2025-07") String month,

        @Schema(description = "How often it was reported, corrections included", examples = "1")
        long version,

        @Schema(description = "Pieces sold", examples = "120")
        long units,

        @Schema(description = "What customers paid", examples = "2160000")
        long amountIdr,

        @Schema(
                nullable = true,
                description = "The retailer, when somebody else reported it on its behalf",
                examples = "the-keranjang-bali")
        String recordedFor,

        Instant reportedAt,

        @Schema(
                description =
                        "What it said before, oldest first; empty in a list, where version tells how many there are")
        List<Earlier> corrected)
        implements Versioned {

    @Schema(name = "CorrectedSales")
    record Earlier(
            @Schema(examples = "100") long units,
            @Schema(examples = "1800000") long amountIdr,

            @Schema(nullable = true, examples = "the-keranjang-bali")
            String recordedFor,

            Instant reportedAt) {}

    @Schema(name = "Sales", description = "What was sold, month by month")
    record AllSales(
            List<SalesView> items,
            @Schema(examples = "120") long totalUnits,
            @Schema(examples = "2160000") long totalAmountIdr)
            implements Aggregate {

        static AllSales of(List<Report> standing) {
            return new AllSales(
                    standing.stream()
                            .map(report -> SalesView.of(report, List.of()))
                            .toList(),
                    standing.stream().mapToLong(Report::units).sum(),
                    standing.stream().mapToLong(Report::amountIdr).sum());
        }
    }

    /** @param reports of one month, in their order */
    static SalesView of(List<Report> reports) {
        var last = reports.size() - 1;
        return of(
                reports.get(last),
                reports.subList(0, last).stream()
                        .map(report ->
                                new Earlier(report.units(), report.amountIdr(), report.recordedFor(), report.at()))
                        .toList());
    }

    private static SalesView of(Report report, List<Earlier> corrected) {
        return new SalesView(
                report.month().toString(),
                report.number(),
                report.units(),
                report.amountIdr(),
                report.recordedFor(),
                report.at(),
                corrected);
    }
}
