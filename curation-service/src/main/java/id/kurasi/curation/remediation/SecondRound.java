package id.kurasi.curation.remediation;

import id.kurasi.curation.remediation.AnsweredView.Answered;
import id.kurasi.curation.remediation.RemediationAnswers.Given;
import id.kurasi.curation.remediation.Suggestions.Help;
import id.kurasi.curation.submission.Sight;
import id.kurasi.curation.submission.Steps;
import id.kurasi.curation.submission.Submission;
import id.kurasi.curation.submission.Submissions;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows a product that comes again beside what it was before. */
@ApplicationScoped
class SecondRound {

    private final Submissions submissions;
    private final RemediationAnswers given;
    private final Suggestions suggestions;
    private final ItemAccess access;
    private final Steps steps;

    SecondRound(
            Submissions submissions,
            RemediationAnswers given,
            Suggestions suggestions,
            ItemAccess access,
            Steps steps) {
        this.submissions = submissions;
        this.given = given;
        this.suggestions = suggestions;
        this.access = access;
        this.steps = steps;
    }

    /** @throws Refusal 404 when it names no earlier one, or one that is not the caller's to see */
    @Transactional
    PreviousView previous(UUID id) {
        var now = submissions.get(id);
        var earlier = earlierThan(now);
        return PreviousView.of(steps.view(submissions.get(earlier)), steps.view(now));
    }

    /** @throws Refusal 404 when it names no earlier one */
    AnsweredView answers(UUID id) {
        var submission = submissions.get(id);
        var earlier = earlierThan(submission);
        var sight = steps.sight(submission);
        var answers = given.of(id);
        var answered = given.itemsOf(earlier).stream()
                .filter(item -> answers.containsKey(item.id))
                .filter(item -> sees(sight, item))
                .toList();
        var codes = answered.stream().map(item -> item.reasonCode).collect(Collectors.toSet());
        var help = suggestions.of(
                codes, LocalDate.ofInstant(steps.now(), submission.round().zone()));
        return new AnsweredView(answered.stream()
                .map(item -> view(item, help.getOrDefault(item.reasonCode, Help.UNKNOWN), answers.get(item.id), sight))
                .toList());
    }

    private static UUID earlierThan(Submission submission) {
        if (submission.previousSubmissionId() == null) {
            throw Refusal.notFound("previous submission", submission.id());
        }
        return submission.previousSubmissionId();
    }

    /** Who sees the item sees the answer; a buyer those to its own retailer, and those to no retailer in particular. */
    private boolean sees(Sight sight, RemediationItem item) {
        return access.sees(item)
                || (item.source == GapSource.GATE
                        && item.retailers.isEmpty()
                        && !sight.buysFor().isEmpty())
                || item.retailers.stream().anyMatch(sight.buysFor()::contains);
    }

    private Answered view(RemediationItem item, Help help, Given answer, Sight sight) {
        var everybody = access.sees(item);
        return new Answered(
                item.id,
                item.reasonCode,
                help.explanation(),
                item.retailers.stream()
                        .filter(retailer -> everybody || sight.buysFor().contains(retailer))
                        .sorted()
                        .toList(),
                answer.answer(),
                answer.at());
    }
}
