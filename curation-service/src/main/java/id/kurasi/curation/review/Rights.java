package id.kurasi.curation.review;

import id.kurasi.curation.assignment.Assignment;
import id.kurasi.curation.assignment.Assignments;
import id.kurasi.curation.conflict.Conflicts;
import id.kurasi.curation.panel.Panel;
import id.kurasi.curation.panel.Panels;
import id.kurasi.curation.submission.ReviewRights;
import id.kurasi.curation.submission.Submission;
import id.kurasi.curation.submission.SubmissionState;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who reviews what, of the curators who see it: nobody with an interest in it; the assigned alone, where there are assignments;
 * else each member of the panel the own categories; and everybody where there is no panel.
 */
@ApplicationScoped
class Rights implements ReviewRights {

    private final Conflicts conflicts;
    private final Assignments assignments;
    private final Panels panels;
    private final Caller caller;

    Rights(Conflicts conflicts, Assignments assignments, Panels panels, Caller caller) {
        this.conflicts = conflicts;
        this.assignments = assignments;
        this.panels = panels;
        this.caller = caller;
    }

    /** @throws Refusal 403 saying what stands against it */
    void require(Submission submission) {
        requireImpartial(submission);
        obstacle(
                        submission,
                        assignments.on(List.of(submission.id())).getOrDefault(submission.id(), List.of()),
                        panels.findById(submission.round().id()))
                .ifPresent(type -> {
                    throw Refusal.forbidden(type);
                });
    }

    @Override
    public void requireImpartial(Submission submission) {
        if (conflicts.exists(caller.name(), submission.id())) {
            throw Refusal.forbidden("conflict-of-interest");
        }
    }

    @Override
    public Standing of(Collection<Submission> submissions) {
        var underReview = submissions.stream()
                .filter(submission -> submission.state() == SubmissionState.SUBMITTED)
                .toList();
        if (underReview.isEmpty() || !caller.is(Role.CURATOR)) {
            return Standing.NONE;
        }
        var ids = underReview.stream().map(Submission::id).toList();
        var inConflict = conflicts.among(caller.name(), ids);
        var assigned = assignments.on(ids);
        var seated = panels.of(
                underReview.stream().map(submission -> submission.round().id()).collect(Collectors.toSet()));
        var reviewable = underReview.stream()
                .filter(submission -> !inConflict.contains(submission.id()))
                .filter(submission -> obstacle(
                                submission,
                                assigned.getOrDefault(submission.id(), List.of()),
                                seated.get(submission.round().id()))
                        .isEmpty())
                .map(Submission::id)
                .collect(Collectors.toSet());
        return new Standing(reviewable, inConflict);
    }

    private Optional<String> obstacle(Submission submission, List<Assignment> assigned, Panel panel) {
        if (!assigned.isEmpty()) {
            var mine = assigned.stream()
                    .anyMatch(assignment -> assignment.curator().equals(caller.name())
                            && assignment.state().stands());
            return mine ? Optional.empty() : Optional.of("not-assigned");
        }
        if (panel == null || panel.members().isEmpty()) {
            return Optional.empty();
        }
        var takes = panel.member(caller.name())
                .filter(member -> member.takes(submission.category(), submission.categoryGroup()))
                .isPresent();
        return takes ? Optional.empty() : Optional.of("not-your-category");
    }
}
