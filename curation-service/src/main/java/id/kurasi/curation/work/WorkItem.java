package id.kurasi.curation.work;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that waits for the caller. */
@Schema(name = "CurationWorkItem", description = "Something that waits for the caller (pekerjaan)")
public record WorkItem(
        WorkKind kind,

        @Schema(
                nullable = true,
                description = "By the end of that day in the round's time zone; null for an offer that does not expire",
                examples = "2025-04-28")
        LocalDate dueOn,

        @Schema(
                description =
                        "The submission, assignment, round, decision, offer, condition or remediation item that is due")
        UUID id,

        UUID roundId,

        @Schema(examples = "Kurasi Batik, Kriya, Makanan dan Minuman 2025")
        String roundTitle,

        @Schema(nullable = true, description = "Null for a round's results")
        UUID submissionId,

        @Schema(nullable = true, examples = "Keripik Tempe Original")
        String productName,

        @Schema(nullable = true) UUID businessId,

        @Schema(description = "Of the business; for a round's results of the agency", examples = "35.76.02")
        String regionCode,

        @Schema(
                nullable = true,
                description = "Whose decision, offer or condition it is",
                examples = "the-keranjang-bali")
        String retailer,

        @Schema(nullable = true, description = "Whose review it is", examples = "kurator-1")
        String curator) {}
