package id.kurasi.kit.list;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The place after which a list goes on, opaque to the client.
 *
 * @param query which filters and order it belongs to
 * @param key the sort key of the last item
 * @param id the last item
 */
public record Cursor(String query, String key, String id) {

    private static final String SEPARATOR = "\u001f";

    public String write() {
        var text = String.join(SEPARATOR, query, id, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal 400 when it is garbled or belongs to another list */
    public static Cursor read(String text, String query) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, 3);
            if (parts.length == 3 && parts[0].equals(query)) {
                return new Cursor(query, parts[2], parts[1]);
            }
        } catch (IllegalArgumentException garbled) {
            // said below
        }
        throw garbled();
    }

    public static Refusal garbled() {
        return Refusal.invalid(Violation.query("cursor", "Cursor"));
    }
}
