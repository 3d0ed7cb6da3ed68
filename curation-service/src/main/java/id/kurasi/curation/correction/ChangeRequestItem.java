package id.kurasi.curation.correction;

import id.kurasi.kit.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing to correct, and the answer to it. */
@Entity
@Table(name = "change_request_item")
class ChangeRequestItem {

    @Id
    UUID id;

    UUID submissionId;
    int number;
    int position;

    String field;
    String what;
    String why;

    @Enumerated(EnumType.STRING)
    RequestedChange.Severity severity;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    ItemState state = ItemState.OPEN;

    String answer;
    Boolean done;

    protected ChangeRequestItem() {}

    ChangeRequestItem(ChangeRequest request, int position, RequestedChange asked) {
        this.id = Ids.next();
        this.submissionId = request.submissionId;
        this.number = request.number;
        this.position = position;
        this.field = asked.field();
        this.what = asked.what();
        this.why = asked.why();
        this.severity = asked.severity();
    }

    void answer(ItemAnswer given) {
        answer = given.answer();
        done = given.done();
        state = ItemState.ANSWERED;
    }

    boolean mustBeAnswered() {
        return severity == RequestedChange.Severity.MUST && state == ItemState.OPEN;
    }
}
