package id.kurasi.file.sheet;

/** How large a sheet may be. Over it, a file is refused before it costs anything. */
public final class SheetLimits {

    /** Rows that are not blank, the header among them. */
    public static final int ROWS = 200_000;

    public static final int COLUMNS = 200;

    /** Characters in a cell; what Excel itself holds. */
    public static final int CELL = 32_767;

    /** Bytes of XML that the parts of a workbook may inflate to, all together: twice what 200 000 rows of 40 texts take. */
    public static final long INFLATED = 1L << 30;

    /** Times its size that a part may inflate to; rows that repeat each other reach 50. */
    public static final int INFLATION = 200;

    /** Merged ranges. */
    public static final int MERGES = 500_000;

    private SheetLimits() {}
}
