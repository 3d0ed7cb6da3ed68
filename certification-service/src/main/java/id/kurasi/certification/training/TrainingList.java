package id.kurasi.certification.training;

import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Lists trainings, and who attends one, each in one query. */
@ApplicationScoped
class TrainingList {

    private static final Keyset<TrainingSummary> TRAININGS = new Keyset<>(
            """
            select new id.kurasi.certification.training.TrainingSummary(
                t.id, t.version, t.createdAt, t.updatedAt, t.state, t.announcement.agencyRegionCode, t.announcement.topic,
                t.announcement.title, t.announcement.organiser, t.announcement.regionCode, t.announcement.startsOn,
                t.announcement.endsOn, t.announcement.capacity,
                t.announcement.capacity - t.turnout.men - t.turnout.women, t.announcement.programmeId)
            from Training t""",
            TrainingSummary.class,
            "t.id",
            TrainingSummary::id,
            Sorts.<TrainingSummary>defaultingTo("-startsOn")
                    .by("startsOn", "t.announcement.startsOn", TrainingSummary::startsOn, LocalDate::parse)
                    .by("createdAt", "t.createdAt", TrainingSummary::createdAt, Instant::parse));

    private static final Keyset<AttendanceView> ATTENDANCES = new Keyset<>(
            """
            select new id.kurasi.certification.training.AttendanceView(
                a.key.businessId, a.regionCode, a.men, a.women, a.score, a.passed, a.recordedAt)
            from Attendance a join Training t on t.id = a.key.trainingId""",
            AttendanceView.class,
            "a.key.businessId",
            AttendanceView::businessId,
            Sorts.<AttendanceView>defaultingTo("recordedAt")
                    .by("recordedAt", "a.recordedAt", AttendanceView::recordedAt, Instant::parse));

    private final EntityManager entities;
    private final TrainingAccess access;

    TrainingList(EntityManager entities, TrainingAccess access) {
        this.entities = entities;
        this.access = access;
    }

    Page<TrainingSummary> page(TrainingFilter wanted) {
        var filters = new Filters()
                .in("t.announcement.topic", wanted.topic)
                .in("t.state", wanted.state)
                .in("t.announcement.programmeId", wanted.programme)
                .region("t.announcement.regionCode", wanted.region)
                .region("t.announcement.agencyRegionCode", wanted.agencyRegion);
        if (!wanted.answers.isEmpty()) {
            filters.and(
                    "t.announcement.topic in (select o.code from TrainingTopic o join o.answers gap where gap in (:gaps))",
                    "gaps",
                    wanted.answers);
        }
        if (!wanted.business.isEmpty()) {
            filters.and(
                    "exists (select 1 from Attendance a where a.key.trainingId = t.id"
                            + " and a.key.businessId in (:businesses) and " + access.attendanceCondition(filters) + ")",
                    "businesses",
                    wanted.business);
        }
        between(filters, wanted);
        return TRAININGS.page(entities, filters, wanted.sort, wanted);
    }

    private static void between(Filters filters, TrainingFilter wanted) {
        if (wanted.from != null) {
            filters.and("t.announcement.endsOn >= :from", "from", wanted.from);
        }
        if (wanted.until != null) {
            filters.and("t.announcement.startsOn <= :until", "until", wanted.until);
        }
    }

    Page<AttendanceView> attendances(UUID training, AttendanceFilter wanted) {
        var filters = access.attendanceFilters()
                .and("t.id = :training", "training", training)
                .in("a.key.businessId", wanted.business);
        if (wanted.passed != null) {
            filters.and("a.passed = :passed", "passed", wanted.passed);
        }
        return ATTENDANCES.page(entities, filters, null, wanted);
    }
}
