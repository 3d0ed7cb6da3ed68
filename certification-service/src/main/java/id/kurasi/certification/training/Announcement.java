package id.kurasi.certification.training;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an agency announces of a training. Replaced as a whole when it is changed.
 *
 * @param topic code of a {@link TrainingTopic}
 * @param regionCode where it takes place; null when online
 * @param capacity in persons
 * @param programmeId the programme it belongs to, or null
 */
@Embeddable
record Announcement(
        String agencyRegionCode,
        String topic,
        String title,
        String organiser,
        String regionCode,
        LocalDate startsOn,
        LocalDate endsOn,
        int capacity,
        UUID programmeId) {}
