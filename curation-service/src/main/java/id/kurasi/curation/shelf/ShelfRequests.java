package id.kurasi.curation.shelf;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the steps of a listing take. */
final class ShelfRequests {

    private ShelfRequests() {}

    @Schema(name = "ListingStores", description = "All stores that have it on the shelf", examples = """
            {"stores": [{"name": "Gerai Kuta", "regionCode": "51.03", "since": "2025-07-01"}]}""")
    record Stores(@NotEmpty @Size(max = 1000) List<@NotNull @Valid Store> stores) {}

    @Schema(name = "Delisting")
    record Delisting(
            @NotNull @Schema(description = "First day off the shelf; not in the future", examples = "2026-01-31")
            LocalDate on,

            @NotBlank
            @Size(max = 1000)
            @NoNik
            @Schema(description = "The business reads it", examples = "The season is over.")
            String reason) {}

    @Schema(name = "Lapse")
    record Lapse(
            @NotBlank
            @Size(max = 1000)
            @NoNik
            @Schema(description = "The business reads it", examples = "No agreement on the payment term.")
            String reason) {}

    @Schema(name = "ReportSales", description = "What was sold in a month (laporan penjualan)")
    record Sales(
            @NotNull @Min(0) @Max(1_000_000_000) @Schema(description = "Pieces sold", examples = "120")
            Long units,

            @NotNull @Min(0) @Max(1_000_000_000_000L) @Schema(description = "What customers paid", examples = "2160000")
            Long amountIdr) {}
}
