package id.kurasi.curation.question;

import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a retailer asks the producer about a product (<i>pertanyaan</i>), and the answer. */
@Entity
class Question {

    @Id
    UUID id;

    @Version
    long version;

    UUID submissionId;
    String retailer;
    String text;

    @Enumerated(EnumType.STRING)
    QuestionState state = QuestionState.OPEN;

    String answer;
    Instant answeredAt;
    Instant createdAt;
    Instant updatedAt;

    protected Question() {}

    Question(UUID submissionId, String retailer, String text, Instant now) {
        this.id = Ids.next();
        this.submissionId = submissionId;
        this.retailer = retailer;
        this.text = text;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void answer(String answer, Instant now) {
        requireOpen("answer");
        this.answer = answer;
        answeredAt = now;
        move(QuestionState.ANSWERED, now);
    }

    void withdraw(Instant now) {
        requireOpen("withdraw");
        move(QuestionState.WITHDRAWN, now);
    }

    boolean isOpen() {
        return state == QuestionState.OPEN;
    }

    private void requireOpen(String action) {
        if (!isOpen()) {
            throw new IllegalTransition("question", id, state, action);
        }
    }

    private void move(QuestionState to, Instant now) {
        state = to;
        updatedAt = now;
    }
}
