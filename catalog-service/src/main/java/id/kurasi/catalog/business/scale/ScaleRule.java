package id.kurasi.catalog.business.scale;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Both ends of every range belong to it; a null end is open. */
@Schema(name = "ScaleRule", description = "By which figures a business is of which scale (skala usaha)")
public record ScaleRule(
        @Schema(examples = "pp7-2021-sales-micro") String id,
        Classification classification,

        @Schema(description = "A businessScale or an industryScale", examples = "MICRO")
        String scale,

        Basis basis,

        @Schema(description = "Whole rupiah, this much or more", examples = "0")
        long minIdr,

        @Schema(
                description = "Whole rupiah, this much or less; null for no limit",
                nullable = true,
                examples = "2000000000")
        Long maxIdr,

        @Schema(description = "Workers, this many or more", nullable = true, examples = "0")
        Integer minWorkers,

        @Schema(description = "Workers, this many or fewer; null for no limit", nullable = true, examples = "19")
        Integer maxWorkers,

        @Schema(examples = "2021-02-02") LocalDate effectiveFrom,

        @Schema(description = "Last day; null while it is in force", nullable = true, examples = "2030-12-31")
        LocalDate effectiveTo,

        @Schema(examples = "PP 7/2021 art. 35") String source,

        @Schema(
                description = "What to know of it, and what of it is unverified",
                nullable = true,
                examples = "Annual sales.")
        String note) {

    /** What is classified: any business (UMKM), or a manufacturer (IKM). The two are independent. */
    public enum Classification {
        /** businessScale. */
        BUSINESS,
        /** industryScale. */
        INDUSTRY
    }

    /** Which figures decide. */
    public enum Basis {
        /** Modal usaha, without land and building. */
        CAPITAL,
        /** Hasil penjualan tahunan. */
        SALES,
        /** Jumlah tenaga kerja dan nilai investasi, without land and building. */
        WORKERS_AND_INVESTMENT
    }

    @JsonIgnore
    boolean isInForce(LocalDate on) {
        return !on.isBefore(effectiveFrom) && (effectiveTo == null || !on.isAfter(effectiveTo));
    }

    @JsonIgnore
    boolean takesAmount(long idr) {
        return idr >= minIdr && (maxIdr == null || idr <= maxIdr);
    }

    @JsonIgnore
    boolean takesWorkers(int workers) {
        return workers >= minWorkers && (maxWorkers == null || workers <= maxWorkers);
    }
}
