package id.kurasi.curation.review;

import id.kurasi.file.export.SheetColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The columns of a curator's sheet: the same going out and coming back. */
final class ReviewColumn {

    static final String SUBMISSION = "submission";
    static final String VERSION = "version";
    static final String NOTE = "note";
    static final String CONFLICT = "conflictOfInterest";
    static final String ABSTAIN = "abstain";
    static final String COMMENT = " comment";

    /** Told, and not read when the sheet comes back. */
    static final Set<String> FOR_READING = Set.of("product", "business", "category", "score");

    private ReviewColumn() {}

    /** @param criteria of all rubrics of the round; a cell of another rubric stays empty */
    static List<SheetColumn<SheetRow>> of(Collection<String> criteria) {
        var columns = new ArrayList<SheetColumn<SheetRow>>();
        columns.add(column(SUBMISSION, row -> row.submission().id()));
        columns.add(said(VERSION, review -> review.version));
        columns.add(column("product", row -> row.submission().product().name()));
        columns.add(column("business", row -> row.submission().business().name()));
        columns.add(column("category", row -> row.submission().category()));
        criteria.forEach(criterion -> {
            columns.add(said(criterion, review -> review.points.get(criterion)));
            columns.add(said(criterion + COMMENT, review -> review.comments.get(criterion)));
        });
        columns.add(said(NOTE, review -> review.note));
        columns.add(said(CONFLICT, review -> review.conflictOfInterest));
        columns.add(said(ABSTAIN, review -> review.abstained));
        columns.add(said("score", review -> review.score));
        return columns;
    }

    /** Where a violation of a scorecard is to be seen in the sheet. */
    static String ofField(String field) {
        if (field.startsWith("points.")) {
            return field.substring("points.".length());
        }
        return field.startsWith("comments.") ? field.substring("comments.".length()) + COMMENT : field;
    }

    private static SheetColumn<SheetRow> said(String name, Function<Review, Object> value) {
        return column(name, row -> row.review() == null ? null : value.apply(row.review()));
    }

    private static SheetColumn<SheetRow> column(String name, Function<SheetRow, Object> value) {
        return new SheetColumn<>(name, name, (row, wording) -> value.apply(row));
    }
}
