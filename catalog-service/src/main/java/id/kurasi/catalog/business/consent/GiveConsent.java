package id.kurasi.catalog.business.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GiveConsent", description = "What a business agreed to (persetujuan)")
record GiveConsent(
        @NotNull @Schema(examples = "SHARING_WITH_RETAILER") Purpose purpose,

        @Size(max = 60)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Schema(
                description = "The retailer's slug, with SHARING_WITH_RETAILER only",
                nullable = true,
                examples = "the-keranjang-bali")
        String retailer,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9._-]{1,40}")
        @Schema(description = "Which version of the text was agreed to", examples = "2026-01")
        String textVersion,

        @NotNull @Schema(description = "Not in the future", examples = "2026-03-01")
        LocalDate givenOn,

        @NotNull @Schema(examples = "FORM") Channel channel) {}
