package id.kurasi.curation.review;

import id.kurasi.curation.review.SheetReport.Problem;
import id.kurasi.curation.rubric.Rubric;
import id.kurasi.file.sheet.Row;
import id.kurasi.kit.problem.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads rows of a curator's sheet; what cannot be read is named cell by cell. */
final class SheetReader {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

    /** Spreadsheet programs write 4.0, or 4,0 where that is the custom. */
    private static final Pattern POINTS = Pattern.compile("([1-5])([.,]0+)?");

    private static final Set<String> YES = Set.of("TRUE", "YES", "YA", "BENAR", "1", "X");
    private static final Set<String> NO = Set.of("", "FALSE", "NO", "TIDAK", "SALAH", "0");
    private static final int LONGEST_COMMENT = 1_000;
    private static final int LONGEST_NOTE = 2_000;

    private final Map<String, Integer> columns;
    private final List<Problem> problems;
    private final Texts texts;

    /**
     * @param columns where each column is, by its header
     * @param problems to which what is wrong is added
     */
    SheetReader(Map<String, Integer> columns, List<Problem> problems, Texts texts) {
        this.columns = columns;
        this.problems = problems;
        this.texts = texts;
    }

    /** Empty when something in it cannot be read. */
    Optional<SheetEntry> read(Row row) {
        var before = problems.size();
        var id = text(row, ReviewColumn.SUBMISSION);
        if (!ID.matcher(id).matches()) {
            problem(row, ReviewColumn.SUBMISSION, "SheetSubmission");
            return Optional.empty();
        }
        var points = new HashMap<String, Integer>();
        var comments = new HashMap<String, String>();
        for (var column : columns.keySet()) {
            readCriterion(row, column, points, comments);
        }
        var entry = new SheetEntry(
                row.number(),
                UUID.fromString(id),
                version(row),
                points,
                comments,
                words(row, ReviewColumn.NOTE, LONGEST_NOTE),
                flag(row, ReviewColumn.CONFLICT),
                flag(row, ReviewColumn.ABSTAIN));
        return problems.size() == before ? Optional.of(entry) : Optional.empty();
    }

    private void readCriterion(Row row, String column, Map<String, Integer> points, Map<String, String> comments) {
        if (column.endsWith(ReviewColumn.COMMENT)) {
            var comment = words(row, column, LONGEST_COMMENT);
            if (comment != null) {
                comments.put(column.substring(0, column.length() - ReviewColumn.COMMENT.length()), comment);
            }
        } else if (column.equals(column.toUpperCase(Locale.ROOT))
                && !text(row, column).isEmpty()) {
            var given = POINTS.matcher(text(row, column));
            if (given.matches()) {
                points.put(column, Integer.valueOf(given.group(1)));
            } else {
                problem(row, column, "PointsOutOfRange", Rubric.LOWEST, Rubric.HIGHEST);
            }
        }
    }

    private Long version(Row row) {
        var version = text(row, ReviewColumn.VERSION);
        if (version.isEmpty()) {
            return null;
        }
        if (!VERSION.matcher(version).matches()) {
            problem(row, ReviewColumn.VERSION, "SheetStale");
            return null;
        }
        return Long.valueOf(version);
    }

    private String words(Row row, String column, int longest) {
        var words = text(row, column);
        if (words.length() > longest) {
            problem(row, column, "SheetTooLong", longest);
        }
        return words.isEmpty() ? null : words;
    }

    private boolean flag(Row row, String column) {
        var word = text(row, column).toUpperCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            problem(row, column, "SheetYesOrNo");
        }
        return YES.contains(word);
    }

    private String text(Row row, String column) {
        var index = columns.get(column);
        return index == null ? "" : row.cell(index).text();
    }

    private void problem(Row row, String column, String code, Object... args) {
        problems.add(new Problem(row.number(), column, code, texts.get("violation." + code, args)));
    }
}
