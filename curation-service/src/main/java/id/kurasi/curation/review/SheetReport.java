package id.kurasi.curation.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReviewSheetReport", description = "What became of the rows of a sheet (laporan impor penilaian)")
record SheetReport(
        @Schema(description = "Whether this is only what would be", examples = "false")
        boolean dryRun,

        @Schema(description = "Rows with a submission", examples = "40")
        int rows,

        @Schema(description = "Reviews written", examples = "37")
        int written,

        @Schema(description = "Rows that say nothing, or what was said before", examples = "2")
        int unchanged,

        @Schema(description = "Rows of which nothing was taken", examples = "1")
        int refused,

        List<Problem> problems) {

    @Schema(name = "ReviewSheetProblem", description = "What is wrong with a cell or a row")
    record Problem(
            @Schema(description = "As the spreadsheet program shows it, from 1", examples = "7")
            int row,

            @Schema(
                    nullable = true,
                    description = "By its header; null for the row as a whole",
                    examples = "QUALITY comment")
            String column,

            @Schema(description = "A stable name", examples = "CommentNeeded")
            String code,

            @Schema(examples = "needs a comment, because it has 5 point(s)")
            String message) {}
}
