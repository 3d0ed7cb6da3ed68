package id.kurasi.kit.web;

import id.kurasi.kit.problem.Refusal;
import java.util.regex.Pattern;

/** Guards a change against overwriting one that the caller has not seen. */
public final class Preconditions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[0-9a-z]+)?\"");

    private Preconditions() {}

    /**
     * @param header the request's {@code If-Match}; the part of an ETag before the dash is the version
     * @throws Refusal 428 without the header, 412 when it names another version
     */
    public static void ifMatch(String header, long version) {
        if (header == null || header.isBlank()) {
            throw Refusal.of(428, "precondition-required");
        }
        for (var tag : header.split(",")) {
            var match = TAG.matcher(tag.trim());
            if (tag.trim().equals("*") || (match.matches() && Long.parseLong(match.group(1)) == version)) {
                return;
            }
        }
        throw Refusal.of(412, "stale");
    }
}
