package id.kurasi.catalog.business.consent;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Consent", description = "What a business agreed to (persetujuan)")
public record ConsentView(
        UUID id,
        @Schema(examples = "0") long version,
        Instant createdAt,
        Instant updatedAt,
        UUID businessId,
        ConsentState state,
        Purpose purpose,

        @Schema(nullable = true, examples = "the-keranjang-bali")
        String retailer,

        @Schema(examples = "2026-01") String textVersion,
        @Schema(examples = "2026-03-01") LocalDate givenOn,
        Channel channel,

        @Schema(
                description = "The account; null once the business is anonymised",
                nullable = true,
                examples = "dinas-mojokerto")
        String recordedBy,

        @Schema(nullable = true) Instant withdrawnAt,

        @Schema(nullable = true, examples = "dinas-mojokerto")
        String withdrawnBy,

        @Schema(description = "What this caller may do now", examples = "[\"withdraw\"]")
        List<String> allowedActions)
        implements Versioned {

    /** As its row says it. */
    public ConsentView(
            UUID id,
            long version,
            Instant createdAt,
            Instant updatedAt,
            UUID businessId,
            ConsentState state,
            Purpose purpose,
            String retailer,
            String textVersion,
            LocalDate givenOn,
            Channel channel,
            String recordedBy,
            Instant withdrawnAt,
            String withdrawnBy) {
        this(
                id,
                version,
                createdAt,
                updatedAt,
                businessId,
                state,
                purpose,
                retailer,
                textVersion,
                givenOn,
                channel,
                recordedBy,
                withdrawnAt,
                withdrawnBy,
                state == ConsentState.OPEN ? List.of("withdraw") : List.of());
    }
}
