package id.kurasi.curation.submission;

import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.list.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads submissions from here alone: what they show was frozen when they were submitted. */
@ApplicationScoped
class SubmissionReading {

    private final Submissions submissions;
    private final SubmissionAccess access;
    private final SubmissionViews views;
    private final SubmissionList list;
    private final Journal journal;

    SubmissionReading(
            Submissions submissions,
            SubmissionAccess access,
            SubmissionViews views,
            SubmissionList list,
            Journal journal) {
        this.submissions = submissions;
        this.access = access;
        this.views = views;
        this.list = list;
        this.journal = journal;
    }

    SubmissionView get(UUID id) {
        return views.of(submissions.get(id));
    }

    Page<SubmissionView> page(SubmissionFilter filter) {
        return list.page(filter);
    }

    HistoryView history(UUID id) {
        var submission = submissions.get(id);
        return journal.history("submission", id, access.sight(submission).audiences(submission));
    }
}
