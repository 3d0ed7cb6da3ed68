package id.kurasi.curation.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What opens a closed round to a late entry: sixteen letters and digits, read out over the telephone without mistaking one
 * for another. At five random bits each nobody guesses one, so that a plain hash hides it well.
 */
record AccessCode(String text) {

    /** Crockford's: no I, L, O or U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static AccessCode random() {
        var letters = RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(letter -> ALPHABET.substring(letter, letter + 1))
                .collect(Collectors.joining());
        return new AccessCode(String.join("-", letters.split("(?<=\\G.{" + GROUP + "})")));
    }

    /** Small letters, spaces and hyphens make no difference, nor what people write for 0 and 1. */
    String hash() {
        var plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** A record would tell it, and logs are read by many. */
    @Override
    public String toString() {
        return "AccessCode";
    }
}
