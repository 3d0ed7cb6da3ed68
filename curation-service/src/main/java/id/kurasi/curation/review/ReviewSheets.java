package id.kurasi.curation.review;

import id.kurasi.curation.round.Rounds;
import id.kurasi.curation.rubric.Criterion;
import id.kurasi.curation.rubric.Rubrics;
import id.kurasi.curation.submission.Submission;
import id.kurasi.file.export.SheetAnswer;
import id.kurasi.file.export.SheetAnswers;
import id.kurasi.file.export.Wording;
import id.kurasi.file.sheet.Format;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.list.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives a curator what there is to review in a round as a sheet, to be filled in away from the network. */
@ApplicationScoped
class ReviewSheets {

    /** Submissions in a sheet; there are more in the next one, when these are done. */
    static final int MOST = 1_000;

    private final Rounds rounds;
    private final ReviewQueue queue;
    private final Reviews reviews;
    private final Rubrics rubrics;
    private final SheetAnswers answers;
    private final Caller caller;

    ReviewSheets(
            Rounds rounds, ReviewQueue queue, Reviews reviews, Rubrics rubrics, SheetAnswers answers, Caller caller) {
        this.rounds = rounds;
        this.queue = queue;
        this.reviews = reviews;
        this.rubrics = rubrics;
        this.answers = answers;
        this.caller = caller;
    }

    RestResponse<StreamingOutput> mine(UUID roundId) {
        rounds.get(roundId);
        var submissions = queue.mine(roundId, MOST);
        var written = reviews.by(
                caller.name(), submissions.stream().map(Submission::id).toList());
        var rows = submissions.stream()
                .map(submission -> new SheetRow(submission, written.get(submission.id())))
                .toList();
        var criteria = submissions.stream()
                .map(submission -> submission.rubric().rubricId())
                .distinct()
                .flatMap(rubric -> rubrics.get(rubric).criteria().stream())
                .map(Criterion::code)
                .distinct()
                .toList();
        return answers.answer(new SheetAnswer<>(
                Format.CSV,
                "reviews",
                Wording.ENGLISH,
                ReviewColumn.of(criteria),
                List.of(new Page<>(rows, null)).iterator()));
    }
}
