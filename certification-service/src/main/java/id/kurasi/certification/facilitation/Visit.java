package id.kurasi.certification.facilitation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit of the companion to the business. */
@Schema(name = "CompanionVisit", description = "A visit of the companion to the business (kunjungan pendamping)")
public record Visit(
        @Schema(examples = "2026-11-12") LocalDate on,

        @Schema(description = "Account of the companion", examples = "dinas-mojokerto")
        String companion,

        @Schema(examples = "Walked through the process; the fryer is used for nothing else")
        String note) {}
