package id.kurasi.curation.remediation;

import id.kurasi.curation.submission.Answering;
import id.kurasi.curation.submission.RemediationAnswer;
import id.kurasi.curation.submission.Steps;
import id.kurasi.curation.submission.Submission;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The second round: a submission that names an earlier one says what was done about each gap that is still open. */
@ApplicationScoped
class Answers {

    private final RemediationItems items;
    private final RemediationAnswers given;
    private final ItemAccess access;
    private final ItemJournal journal;
    private final Steps steps;

    Answers(RemediationItems items, RemediationAnswers given, ItemAccess access, ItemJournal journal, Steps steps) {
        this.items = items;
        this.given = given;
        this.access = access;
        this.journal = journal;
        this.steps = steps;
    }

    /**
     * When the submission is submitted, in that transaction. What the caller may not see yet (a business, before the
     * earlier round is published) it need not and cannot answer.
     *
     * @throws Refusal 422 naming each open item that is left unanswered, and each answer to what is no item of the earlier
     *     submission, is dropped, or is given twice
     */
    @Transactional(TxType.MANDATORY)
    void answer(@Observes Answering told) {
        var submission = told.submission();
        var answers = told.answers();
        var earlier = submission.previousSubmissionId();
        var asked = earlier == null ? List.<RemediationItem>of() : items.lockOn(earlier);
        var byId = asked.stream()
                .filter(access::sees)
                .filter(item -> item.state != RemediationState.DROPPED)
                .collect(Collectors.toMap(RemediationItem::id, Function.identity()));
        require(byId, answers);
        answers.forEach(answer -> close(byId.get(answer.item()), submission, answer));
    }

    private static void require(Map<UUID, RemediationItem> asked, List<RemediationAnswer> answers) {
        var violations = new ArrayList<Violation>();
        var answered = new HashSet<UUID>();
        for (var i = 0; i < answers.size(); i++) {
            var item = answers.get(i).item();
            if (!asked.containsKey(item)) {
                violations.add(Violation.body("remediation[" + i + "].item", "NoItemToAnswer"));
            } else if (!answered.add(item)) {
                violations.add(Violation.body("remediation[" + i + "].item", "AnsweredTwice"));
            }
        }
        asked.values().stream()
                .filter(item -> item.state.isOpen() && !answered.contains(item.id))
                .sorted((one, other) -> one.reasonCode.compareTo(other.reasonCode))
                .forEach(item -> violations.add(
                        Violation.state("remediation." + item.id, "RemediationUnanswered", item.reasonCode)));
        if (!violations.isEmpty()) {
            throw Refusal.of(422, "remediation-unanswered", violations.size()).violations(violations);
        }
    }

    private void close(RemediationItem item, Submission later, RemediationAnswer answer) {
        given.keep(later.id(), answer, steps.now());
        if (item.state.isOpen()) {
            var from = item.state;
            item.answeredBy(later, steps.now());
            journal.moved(item, "answer", from, null);
        }
    }
}
