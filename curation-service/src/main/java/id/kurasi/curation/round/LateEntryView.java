package id.kurasi.curation.round;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LateEntry", description = "Leave to enter a round after its last day (dispensasi terlambat)")
record LateEntryView(
        UUID id,
        long version,
        UUID roundId,

        @Schema(
                nullable = true,
                description =
                        "To be handed on. In the answer to the request that issued it, and never again: not even when that"
                                + " request is repeated",
                examples = "7KQF-2M9X-PRT4-0ZHD")
        String code,

        @Schema(nullable = true, description = "The only business that may use it; null: any")
        UUID businessId,

        @Schema(examples = "2025-05-02T10:00:00Z") Instant usableUntil,

        @Schema(description = "How many businesses it lets in", examples = "1")
        int uses,

        @Schema(description = "How many came in", examples = "0")
        int used,

        @Schema(description = "USABLE, SPENT, EXPIRED or REVOKED", examples = "USABLE")
        LateEntryState state,

        @Schema(examples = "The laboratory's paper came a day late.")
        String reason,

        @Schema(examples = "dinas-mojokerto") String issuedBy,
        @Schema(nullable = true) Instant revokedAt,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "What the caller can do with it now", examples = "[\"revoke\"]")
        List<String> allowedActions)
        implements Versioned {

    static LateEntryView of(LateEntry entry, Instant now) {
        return new LateEntryView(
                entry.id,
                entry.version,
                entry.roundId,
                null,
                entry.businessId,
                entry.usableUntil,
                entry.uses,
                entry.used,
                entry.state(now),
                entry.reason,
                entry.issuedBy,
                entry.revokedAt,
                entry.createdAt,
                entry.updatedAt,
                entry.revokedAt == null ? List.of("revoke") : List.of());
    }

    LateEntryView with(AccessCode shown) {
        return new LateEntryView(
                id,
                version,
                roundId,
                shown.text(),
                businessId,
                usableUntil,
                uses,
                used,
                state,
                reason,
                issuedBy,
                revokedAt,
                createdAt,
                updatedAt,
                allowedActions);
    }
}
