package id.kurasi.file.sheet;

import java.util.Iterator;

/** The rows of a file, as {@link Sheets#open} found it. Not for use by two threads at once. */
public interface Sheet extends AutoCloseable {

    Format format();

    /** How the CSV is written; null for XLSX. */
    CsvDialect dialect();

    /**
     * The rows that are not blank, read as they are asked for. Each call starts from the top and ends the iterator before.
     * The value of cells that are merged vertically stands in each row of the merge which has anything else in it.
     */
    Iterator<Row> rows();

    @Override
    void close();
}
