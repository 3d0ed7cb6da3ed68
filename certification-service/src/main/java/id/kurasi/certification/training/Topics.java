package id.kurasi.certification.training;

import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The topics of trainings. They are few, and are read as they stand at the moment. */
@ApplicationScoped
class Topics {

    static final String KIND = "training-topic";

    private final EntityManager entities;
    private final Journal journal;

    Topics(EntityManager entities, Journal journal) {
        this.entities = entities;
        this.journal = journal;
    }

    private enum State {
        IN_USE
    }

    Optional<TrainingTopic> find(String code) {
        return Optional.ofNullable(entities.find(TrainingTopic.class, code));
    }

    List<TrainingTopic> all() {
        return entities.createQuery(
                        "from TrainingTopic t left join fetch t.answers order by t.code", TrainingTopic.class)
                .getResultList();
    }

    /** Changing one that is there takes {@code If-Match}; a new one overwrites nothing and needs none. */
    @Command
    RestResponse<TopicView> save(String code, String ifMatch, WriteTopic as) {
        var held = entities.find(TrainingTopic.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (held == null) {
            var topic = TrainingTopic.named(code, as);
            entities.persist(topic);
            entities.flush();
            write(code, "add", null, as.source());
            return Created.at("/v1/training-topics/" + code, TopicView.of(topic));
        }
        Preconditions.ifMatch(ifMatch, held.version());
        held.change(as);
        entities.flush();
        write(code, "change", State.IN_USE, as.source());
        return RestResponse.ok(TopicView.of(held));
    }

    HistoryView history(String code) {
        return journal.history(KIND, subject(code));
    }

    private void write(String code, String action, State before, String source) {
        var event = KIND + (before == null ? ".added" : ".changed");
        journal.transition(
                new Transition(KIND, subject(code), action, before, State.IN_USE, source, null, event),
                Map.of("code", code));
    }

    /** A topic is known by its code; the id that history and events have for it follows from that. */
    private static UUID subject(String code) {
        return UUID.nameUUIDFromBytes((KIND + ' ' + code).getBytes(StandardCharsets.UTF_8));
    }
}
