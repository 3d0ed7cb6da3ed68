package id.kurasi.stack.bench;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** Reads the tenth page of a list, again and again; who comes first walks there. */
record LaterPage(String list, AtomicReference<String> cursor) {

    private static final Pattern NEXT = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    private static final int PAGE = 10;

    LaterPage(String list) {
        this(list, new AtomicReference<>());
    }

    void read(HttpConnection connection) throws IOException {
        if (cursor.get() == null) {
            cursor.set(walk(connection));
        }
        connection.get(list + "?cursor=" + cursor.get());
    }

    private String walk(HttpConnection connection) throws IOException {
        String page = connection.get(list);
        for (int read = 1; read < PAGE - 1; read++) {
            page = connection.get(list + "?cursor=" + next(page));
        }
        return next(page);
    }

    private static String next(String page) throws IOException {
        var next = NEXT.matcher(page);
        if (!next.find()) {
            throw new IOException("the list has no later page");
        }
        return next.group(1);
    }
}
