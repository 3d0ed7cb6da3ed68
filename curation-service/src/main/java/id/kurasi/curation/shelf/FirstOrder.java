package id.kurasi.curation.shelf;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first order of a retailer (<i>pesanan pertama</i>). */
@Embeddable
@Schema(name = "FirstOrder", description = "The retailer's first order (pesanan pertama)")
public record FirstOrder(
        @NotNull @Column(name = "first_ordered_on") @Schema(description = "Not in the future", examples = "2025-06-02")
        LocalDate orderedOn,

        @NotNull
        @Min(1)
        @Max(1_000_000_000)
        @Column(name = "first_order_quantity")
        @Schema(description = "Pieces", examples = "200")
        Long quantity,

        @NotNull
        @Min(0)
        @Max(1_000_000_000_000L)
        @Column(name = "first_order_amount_idr")
        @Schema(description = "What the producer is paid for all of it", examples = "2400000")
        Long amountIdr) {}
