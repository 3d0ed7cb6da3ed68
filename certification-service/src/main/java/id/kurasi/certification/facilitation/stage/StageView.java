package id.kurasi.certification.facilitation.stage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stage of the issuer's examination, over or not. */
@Schema(
        name = "CaseStage",
        description = "A stage of the examination (tahap pemeriksaan) and how long it takes or took")
public record StageView(
        @Schema(description = "Code of the stage in its scheme", examples = "LPH_AUDIT")
        String stage,

        @Schema(description = "First day in it", examples = "2026-11-02")
        LocalDate since,

        @Schema(nullable = true, description = "First day after it; null: still in it", examples = "2026-11-09")
        LocalDate until,

        @Schema(
                nullable = true,
                description = "Last day by which it should be over; null when no limit is known, or it is over",
                examples = "2026-11-16")
        LocalDate dueOn,

        @Schema(description = "Whether that day has passed") boolean overdue,

        @Schema(description = "Calendar days in it so far, or in all", examples = "7")
        long days) {

    public static StageView of(PastStage past) {
        var days = ChronoUnit.DAYS.between(past.from(), past.until());
        return new StageView(past.stage(), past.from(), past.until(), null, false, days);
    }

    /** @param today to which the days are counted; null when the case is in no stage */
    public static StageView of(StageClock now, LocalDate today) {
        return now == null
                ? null
                : new StageView(
                        now.stage(),
                        now.stageSince(),
                        null,
                        now.stageDueOn(),
                        now.isOverdueOn(today),
                        ChronoUnit.DAYS.between(now.stageSince(), today));
    }
}
