package id.kurasi.certification.facilitation.stage;

import id.kurasi.certification.type.Stage;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The stage in which an application is.
 *
 * @param stageSince its first day
 * @param stageDueOn the last day by which it should be over, by the limit that the scheme had when it began; null when no limit
 *     is known
 */
@Embeddable
public record StageClock(String stage, LocalDate stageSince, LocalDate stageDueOn) {

    public static StageClock start(Stage stage, LocalDate on) {
        return new StageClock(stage.code(), on, stage.days() == null ? null : on.plusDays(stage.days()));
    }

    public boolean isOverdueOn(LocalDate date) {
        return stageDueOn != null && date.isAfter(stageDueOn);
    }

    public PastStage ended(LocalDate on) {
        return new PastStage(stage, stageSince, on.isBefore(stageSince) ? stageSince : on);
    }
}
