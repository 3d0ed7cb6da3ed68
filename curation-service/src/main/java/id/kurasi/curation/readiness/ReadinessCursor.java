package id.kurasi.curation.readiness;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * The catalog's cursor in a wrapping of ours: one that is garbled or belongs to another question is told so here, and not
 * mistaken for a catalog that is down.
 */
record ReadinessCursor(UUID round, ReadinessFilter filter) {

    String write(String ofCatalog) {
        return ofCatalog == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((seal(ofCatalog) + ":" + ofCatalog).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal 400 for one that was not written here for the same question */
    String read() {
        if (filter.cursor == null) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(filter.cursor), StandardCharsets.UTF_8);
            var parts = text.split(":", 2);
            if (parts.length == 2 && parts[0].equals(seal(parts[1]))) {
                return parts[1];
            }
        } catch (IllegalArgumentException garbled) {
            // said below
        }
        throw Refusal.invalid(Violation.query("cursor", "Cursor"));
    }

    private String seal(String ofCatalog) {
        var sum = new CRC32();
        sum.update((round + " " + filter.business + " " + filter.region + " " + ofCatalog)
                .getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
