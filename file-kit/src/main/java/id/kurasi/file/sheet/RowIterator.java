package id.kurasi.file.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Passes over blank rows and counts the others. */
public abstract class RowIterator implements Iterator<Row> {

    private Row next;
    private boolean finished;
    private int count;

    /** The next row, blank or not; null at the end. */
    protected abstract Row read() throws IOException;

    @Override
    public final boolean hasNext() {
        while (next == null && !finished) {
            var row = readOrFail();
            finished = row == null;
            if (row != null && !row.isBlank()) {
                next = row;
                if (++count > SheetLimits.ROWS) {
                    throw SheetProblem.TOO_MANY_ROWS.refusal(row.number(), SheetLimits.ROWS);
                }
            }
        }
        return next != null;
    }

    private Row readOrFail() {
        try {
            return read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public final Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        return row;
    }
}
