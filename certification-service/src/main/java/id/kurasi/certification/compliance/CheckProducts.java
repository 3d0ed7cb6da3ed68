package id.kurasi.certification.compliance;

import id.kurasi.certification.type.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to hold products against their obligations. */
@Schema(description = "Products to hold against their obligations on a date")
public record CheckProducts(
        @PlausibleDate
        @Schema(
                nullable = true,
                description = "The day in question; today (Asia/Jakarta) when left out",
                examples = "2026-11-21")
        LocalDate on,

        @Size(max = 60)
        @Schema(
                nullable = true,
                description =
                        "Requirement profile of a kind of retailer: generic, souvenir-shop, minimarket, supermarket or hotel."
                                + " Only the law is asked when left out",
                examples = "minimarket")
        String profile,

        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid ProductFacts> products) {}
