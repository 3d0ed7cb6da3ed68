package id.kurasi.curation.question;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.curation.dealing.Dealing.Side;
import id.kurasi.curation.dealing.Dealings;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Where retailers ask and producers answer. */
@ApplicationScoped
class QuestionDesk {

    private static final String KIND = "question";
    private static final Keyset<Question> KEYSET = new Keyset<>(
            "select q from Question q",
            Question.class,
            "q.id",
            question -> question.id,
            Sorts.<Question>defaultingTo("createdAt")
                    .by("createdAt", "q.createdAt", question -> question.createdAt, Instant::parse));

    private final Dealings dealings;
    private final Questions questions;
    private final EntityManager entities;

    QuestionDesk(Dealings dealings, Questions questions, EntityManager entities) {
        this.dealings = dealings;
        this.questions = questions;
        this.entities = entities;
    }

    QuestionView ask(UUID submission, AskQuestion request) {
        var dealing = dealings.hold(submission);
        var retailer = dealing.retailer(request.retailer());
        dealings.require(dealing, retailer, "ask", Dealings.INTERESTED);
        var question = new Question(submission, retailer, request.text(), dealings.now());
        questions.persist(question);
        return recorded(dealing, question, null, "ask", "asked");
    }

    QuestionView answer(UUID submission, UUID id, String text) {
        var dealing = dealings.hold(submission);
        var question = questions.get(dealing, id);
        dealing.requireSide(Side.BUSINESS, question.retailer);
        question.answer(text, dealings.now());
        return recorded(dealing, question, QuestionState.OPEN, "answer", "answered");
    }

    QuestionView withdraw(UUID submission, UUID id) {
        var dealing = dealings.hold(submission);
        var question = questions.get(dealing, id);
        dealing.requireSide(Side.RETAILER, question.retailer);
        question.withdraw(dealings.now());
        return recorded(dealing, question, QuestionState.OPEN, "withdraw", "withdrawn");
    }

    QuestionView get(UUID submission, UUID id) {
        var dealing = dealings.read(submission);
        return QuestionView.of(questions.get(dealing, id), dealing);
    }

    Page<QuestionView> page(UUID submission, String retailer, Paging paging) {
        var dealing = dealings.read(submission);
        var page = KEYSET.page(entities, dealing.filters("q", retailer), null, paging);
        return new Page<>(
                page.items().stream()
                        .map(question -> QuestionView.of(question, dealing))
                        .toList(),
                page.nextCursor());
    }

    HistoryView history(UUID submission, UUID id) {
        questions.get(dealings.read(submission), id);
        return dealings.history(KIND, id);
    }

    private QuestionView recorded(Dealing dealing, Question question, QuestionState from, String action, String event) {
        dealings.record(
                dealing,
                new Dealings.Step(KIND, question.id, question.retailer, action, from, question.state, null, event));
        questions.flush();
        return QuestionView.of(question, dealing);
    }
}
