package id.kurasi.curation.correction;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every request for changes of every submission, with what was answered. Whoever calls it holds the submission. */
@ApplicationScoped
public class ChangeRequests implements PanacheRepositoryBase<ChangeRequest, ChangeRequest.Key> {

    private static final String ITEMS_IN_ORDER =
            "from ChangeRequestItem i where i.submissionId = :submission and i.number = :number order by i.position";
    private static final String LAST_ITEMS_IN_ORDER = """
            from ChangeRequestItem i where i.submissionId in :submissions
            and i.number = (select max(r.number) from ChangeRequest r where r.submissionId = i.submissionId)
            order by i.submissionId, i.position""";

    public void ask(UUID submission, RequestChanges asked, Instant now) {
        var request = new ChangeRequest(
                submission, last(submission).map(last -> last.number).orElse(0) + 1, asked.dueOn(), now);
        persist(request);
        for (var i = 0; i < asked.items().size(); i++) {
            getEntityManager()
                    .persist(new ChangeRequestItem(request, i, asked.items().get(i)));
        }
    }

    /**
     * @throws Refusal 422 that names what must be answered and is not, or what is no open item of this submission
     */
    public void answer(UUID submission, List<ItemAnswer> answers, Instant now) {
        var open = last(submission).filter(request -> request.answeredAt == null);
        var items = open.map(this::items).orElse(List.of());
        take(answers, items.stream().collect(Collectors.toMap(item -> item.id, Function.identity())));
        var forgotten = items.stream()
                .filter(ChangeRequestItem::mustBeAnswered)
                .map(item -> Violation.state("requestedChanges." + item.id, "MustBeAnswered", item.field, item.what))
                .toList();
        if (!forgotten.isEmpty()) {
            throw Refusal.of(422, "changes-unanswered", forgotten.size()).violations(forgotten);
        }
        open.ifPresent(request -> request.answeredAt = now);
    }

    private static void take(List<ItemAnswer> answers, Map<UUID, ChangeRequestItem> items) {
        var violations = new ArrayList<Violation>();
        var answered = new HashSet<UUID>();
        for (var i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var item = items.get(answer.item());
            if (item == null) {
                violations.add(Violation.body("answers[" + i + "].item", "NoOpenItem"));
            } else if (!answered.add(answer.item())) {
                violations.add(Violation.body("answers[" + i + "].item", "NamedTwice"));
            } else {
                item.answer(answer);
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.of(422, "answers-refused").violations(violations);
        }
    }

    /** Newest first. */
    public List<ChangeRequestView> of(UUID submission) {
        var items = getEntityManager()
                .createQuery(
                        "from ChangeRequestItem i where i.submissionId = :submission order by i.position",
                        ChangeRequestItem.class)
                .setParameter("submission", submission)
                .getResultStream()
                .collect(Collectors.groupingBy(item -> item.number));
        return list("submissionId = ?1 order by number desc", submission).stream()
                .map(request -> ChangeRequestView.of(request, items.getOrDefault(request.number, List.of())))
                .toList();
    }

    /** What was last asked for of each submission, in one statement; one that was never sent back has no entry. */
    public Map<UUID, List<ChangeItemView>> lastOf(Collection<UUID> submissions) {
        return submissions.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(LAST_ITEMS_IN_ORDER, ChangeRequestItem.class)
                        .setParameter("submissions", submissions)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                item -> item.submissionId,
                                Collectors.mapping(ChangeItemView::of, Collectors.toList())));
    }

    private Optional<ChangeRequest> last(UUID submission) {
        return find("submissionId = ?1 order by number desc", submission).firstResultOptional();
    }

    private List<ChangeRequestItem> items(ChangeRequest request) {
        return getEntityManager()
                .createQuery(ITEMS_IN_ORDER, ChangeRequestItem.class)
                .setParameter("submission", request.submissionId)
                .setParameter("number", request.number)
                .getResultList();
    }
}
