package id.kurasi.certification.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Shows trainings to a caller. */
@ApplicationScoped
class TrainingViews {

    private final Topics topics;
    private final TrainingAccess access;

    TrainingViews(Topics topics, TrainingAccess access) {
        this.topics = topics;
        this.access = access;
    }

    TrainingView of(Training training) {
        var it = training.announcement();
        var turnout = training.turnout();
        return new TrainingView(
                training.id(),
                training.version(),
                training.createdAt(),
                training.updatedAt(),
                training.state(),
                it.agencyRegionCode(),
                it.topic(),
                topics.find(it.topic()).orElseThrow().answers(),
                it.title(),
                it.organiser(),
                it.regionCode(),
                it.startsOn(),
                it.endsOn(),
                it.capacity(),
                it.capacity() - turnout.people(),
                it.programmeId(),
                access.readsTurnout(it.agencyRegionCode()) ? turnout : null,
                allowedActions(training));
    }

    private List<String> allowedActions(Training training) {
        if (!access.manages(training.announcement().agencyRegionCode())) {
            return List.of();
        }
        return Arrays.stream(TrainingAction.values())
                .filter(action -> action.isPossibleIn(training.state()))
                .map(TrainingAction::slug)
                .toList();
    }
}
