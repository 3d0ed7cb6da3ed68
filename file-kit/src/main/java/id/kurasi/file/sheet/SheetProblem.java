package id.kurasi.file.sheet;

import id.kurasi.kit.problem.Violation;

/** Why a file is refused as a sheet: what HTTP status and problem type it is, and which rule of the violation's text. */
public enum SheetProblem {
    /** Something else than a sheet; the text takes its name: PDF, HTML, JPEG. */
    OTHER_KIND(415, "unsupported-sheet", "SheetKind"),
    /** Bytes that are no text. */
    BINARY(415, "unsupported-sheet", "SheetBinary"),
    /** The binary format of Excel before 2007. */
    OLD_EXCEL(415, "unsupported-sheet", "SheetOldExcel"),
    /** Protected by a password. */
    ENCRYPTED(415, "unsupported-sheet", "SheetEncrypted"),
    /** Inflates to more than {@link SheetLimits} allow. */
    INFLATES(413, "sheet-too-large", "SheetInflates"),
    /** The text takes the row and the limit, also of the next three. */
    CELL_TOO_LONG(413, "sheet-too-large", "SheetCellTooLong"),
    TOO_MANY_COLUMNS(413, "sheet-too-large", "SheetColumns"),
    TOO_MANY_ROWS(413, "sheet-too-large", "SheetRows"),
    TOO_MANY_MERGES(413, "sheet-too-large", "SheetMerges"),
    /** The zip file that an XLSX is ends too early or is inconsistent. */
    DAMAGED_ZIP(422, "damaged-sheet", "SheetZip"),
    /** A part of the workbook cannot be read; the text takes its name. */
    DAMAGED_PART(422, "damaged-sheet", "SheetPart"),
    /** The XML of a workbook never has a DOCTYPE; one is there to do harm. */
    DOCTYPE(422, "damaged-sheet", "SheetDoctype"),
    /** A quote that is opened and never closed; the text takes the line. */
    UNCLOSED_QUOTE(422, "damaged-sheet", "SheetQuote"),
    EMPTY(422, "empty-sheet", "SheetEmpty"),
    /** No visible sheet has the name asked for; the text takes those there are. */
    NO_SUCH_SHEET(422, "empty-sheet", "SheetName");

    private final int status;
    private final String type;
    private final String code;

    SheetProblem(int status, String type, String code) {
        this.status = status;
        this.type = type;
        this.code = code;
    }

    /** @param args what the text mentions */
    public SheetRefused refusal(Object... args) {
        return new SheetRefused(this, status, type, Violation.body("file", code, args));
    }
}
