package id.kurasi.certification.training;

import id.kurasi.kit.command.Command;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** The topics of trainings. They are few, and are read as they stand at the moment. */
@ApplicationScoped
class Topics {

    private final EntityManager entities;

    Topics(EntityManager entities) {
        this.entities = entities;
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
            return Created.at("/v1/training-topics/" + code, TopicView.of(topic));
        }
        Preconditions.ifMatch(ifMatch, held.version());
        held.change(as);
        entities.flush();
        return RestResponse.ok(TopicView.of(held));
    }
}
