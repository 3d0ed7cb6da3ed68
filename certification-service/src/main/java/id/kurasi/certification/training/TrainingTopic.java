package id.kurasi.certification.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a training is about (topik pelatihan), and which gaps of a product or business it answers. */
@Entity
class TrainingTopic {

    @Id
    private String code;

    @Version
    private long version;

    private String nameEn;
    private String nameId;
    private Integer passingScore;
    private String source;

    @ElementCollection
    @CollectionTable(name = "training_topic_answer", joinColumns = @JoinColumn(name = "topic"))
    @Column(name = "gap")
    private Set<String> answers = new HashSet<>();

    protected TrainingTopic() {}

    static TrainingTopic named(String code, WriteTopic as) {
        var topic = new TrainingTopic();
        topic.code = code;
        topic.change(as);
        return topic;
    }

    void change(WriteTopic to) {
        nameEn = to.name().en();
        nameId = to.name().id();
        passingScore = to.passingScore();
        source = to.source();
        answers.retainAll(to.answers());
        answers.addAll(to.answers());
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    String nameEn() {
        return nameEn;
    }

    String nameId() {
        return nameId;
    }

    /** Of 100; null where the topic ends with no test. */
    Integer passingScore() {
        return passingScore;
    }

    String source() {
        return source;
    }

    List<String> answers() {
        return answers.stream().sorted().toList();
    }
}
