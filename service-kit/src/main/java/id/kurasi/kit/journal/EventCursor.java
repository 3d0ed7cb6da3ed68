package id.kurasi.kit.journal;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in the feed, opaque to its reader. */
final class EventCursor {

    private EventCursor() {}

    static String write(long position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("p" + position).getBytes(StandardCharsets.US_ASCII));
    }

    static long read(String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.matches("p\\d+")) {
                return Long.parseLong(text, 1, text.length(), 10);
            }
        } catch (IllegalArgumentException garbled) {
            // said below
        }
        throw Refusal.invalid(Violation.query("after", "Cursor"));
    }
}
