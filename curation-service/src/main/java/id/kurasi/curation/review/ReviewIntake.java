package id.kurasi.curation.review;

import id.kurasi.curation.review.SheetReport.Problem;
import id.kurasi.curation.rubric.Rubrics;
import id.kurasi.curation.submission.PanelDesk;
import id.kurasi.file.sheet.Row;
import id.kurasi.file.sheet.Sheets;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Texts;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes a curator's sheet back: of each row all or nothing, and of what was not taken the reason. */
@ApplicationScoped
class ReviewIntake {

    private final PanelDesk panel;
    private final Reviews reviews;
    private final ReviewBook book;
    private final Rubrics rubrics;
    private final Caller caller;
    private final Texts texts;

    ReviewIntake(PanelDesk panel, Reviews reviews, ReviewBook book, Rubrics rubrics, Caller caller, Texts texts) {
        this.panel = panel;
        this.reviews = reviews;
        this.book = book;
        this.rubrics = rubrics;
        this.caller = caller;
        this.texts = texts;
    }

    @Command
    SheetReport write(UUID roundId, Path file) {
        return take(roundId, file, false);
    }

    /** The same report, and nothing is written or held. */
    @Transactional
    SheetReport tryOut(UUID roundId, Path file) {
        return take(roundId, file, true);
    }

    private SheetReport take(UUID roundId, Path file, boolean dryRun) {
        var problems = new ArrayList<Problem>();
        var entries = new ArrayList<SheetEntry>();
        var rows = read(file, problems, entries);
        // in the order in which everybody takes submissions
        entries.sort(Comparator.comparing(SheetEntry::submission));
        var written = 0;
        var unchanged = 0;
        for (var entry : entries) {
            var before = problems.size();
            if (take(roundId, entry, dryRun, problems)) {
                written++;
            } else if (problems.size() == before) {
                unchanged++;
            }
        }
        problems.sort(Comparator.comparingInt(Problem::row));
        return new SheetReport(dryRun, rows, written, unchanged, rows - written - unchanged, List.copyOf(problems));
    }

    /** @return whether there is something new in it that was, or would be, written */
    private boolean take(UUID roundId, SheetEntry entry, boolean dryRun, List<Problem> problems) {
        try {
            var submission = dryRun ? panel.lookForReview(entry.submission()) : panel.takeForReview(entry.submission());
            if (!submission.round().id().equals(roundId)) {
                problems.add(problem(entry, ReviewColumn.SUBMISSION, "SheetSubmission"));
                return false;
            }
            var earlier = reviews.by(caller.name(), entry.submission()).orElse(null);
            if (earlier == null ? entry.isSilent() : entry.says(earlier)) {
                return false;
            }
            var scorecard = entry.scorecard(submission.rubric().rubricVersion());
            var before = problems.size();
            check(
                    entry,
                    earlier,
                    scorecard.violations(rubrics.get(submission.rubric().rubricId())),
                    problems);
            if (problems.size() > before) {
                return false;
            }
            if (dryRun) {
                book.tryOut(submission, earlier, scorecard);
            } else {
                book.write(submission, earlier, scorecard);
            }
            return true;
        } catch (Refusal refused) {
            // before anything of the row was written
            problems.add(new Problem(entry.row(), null, refused.type(), texts.get(refused.type() + ".title")));
            return false;
        }
    }

    private void check(SheetEntry entry, Review earlier, List<Violation> violations, List<Problem> problems) {
        var version = earlier == null ? null : Long.valueOf(earlier.version);
        if (version == null ? entry.version() != null : !version.equals(entry.version())) {
            problems.add(problem(entry, ReviewColumn.VERSION, "SheetStale"));
        }
        violations.forEach(violation -> problems.add(
                problem(entry, ReviewColumn.ofField(violation.field()), violation.code(), violation.args())));
    }

    /** @return how many rows there are */
    private int read(Path file, List<Problem> problems, List<SheetEntry> entries) {
        try (var sheet = Sheets.open(file)) {
            var rows = sheet.rows();
            var reader = new SheetReader(columns(rows.next()), problems, texts);
            var seen = new HashSet<UUID>();
            var count = 0;
            while (rows.hasNext()) {
                if (++count > ReviewSheets.MOST) {
                    throw Refusal.invalid(Violation.body("file", "SheetTooManyRows", ReviewSheets.MOST));
                }
                reader.read(rows.next()).ifPresent(entry -> {
                    if (seen.add(entry.submission())) {
                        entries.add(entry);
                    } else {
                        problems.add(problem(entry, ReviewColumn.SUBMISSION, "NamedTwice"));
                    }
                });
            }
            return count;
        }
    }

    private Map<String, Integer> columns(Row header) {
        var columns = new LinkedHashMap<String, Integer>();
        var known = known();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < header.cells().size(); i++) {
            var name = header.cell(i).text();
            if (!known.contains(name)) {
                violations.add(Violation.body("file", "SheetUnknownColumn", name));
            } else if (columns.put(name, i) != null) {
                violations.add(Violation.body("file", "SheetColumnTwice", name));
            }
        }
        if (!columns.containsKey(ReviewColumn.SUBMISSION)) {
            violations.add(Violation.body("file", "SheetNoSubmissions", ReviewColumn.SUBMISSION));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return columns;
    }

    private HashSet<String> known() {
        var known = new HashSet<>(ReviewColumn.FOR_READING);
        known.addAll(List.of(
                ReviewColumn.SUBMISSION,
                ReviewColumn.VERSION,
                ReviewColumn.NOTE,
                ReviewColumn.CONFLICT,
                ReviewColumn.ABSTAIN));
        rubrics.criterionCodes().forEach(code -> {
            known.add(code);
            known.add(code + ReviewColumn.COMMENT);
        });
        return known;
    }

    private Problem problem(SheetEntry entry, String column, String code, Object... args) {
        return new Problem(entry.row(), column, code, texts.get("violation." + code, args));
    }
}
