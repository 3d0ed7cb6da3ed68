package id.kurasi.file.export;

import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/**
 * A list from its first part to its last. Each part is read in a transaction of its own, which has ended when the part is written:
 * a slow reader holds no connection.
 */
public final class WholeList<T> implements Iterator<Page<T>> {

    /** Rows in memory at a time. */
    private static final int PART = 500;

    private final Paging paging;
    private final Supplier<Page<T>> list;
    private Page<T> next;

    /**
     * Reads the first part, so that what is wrong with the filters is said before anything is sent.
     *
     * @param paging what the list reads its place from
     */
    public WholeList(Paging paging, Supplier<Page<T>> list) {
        this.paging = paging;
        this.list = list;
        paging.limit = PART;
        next = read();
    }

    private Page<T> read() {
        return QuarkusTransaction.requiringNew().call(list::get);
    }

    @Override
    public boolean hasNext() {
        return next != null || paging.cursor != null;
    }

    @Override
    public Page<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var part = next == null ? read() : next;
        next = null;
        paging.cursor = part.nextCursor();
        return part;
    }
}
