package id.kurasi.catalog.imports.column;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How headers are compared: without case, spaces, punctuation, units in brackets and what people add to be polite. */
public final class HeaderKey {

    private static final Pattern UNIT = Pattern.compile(
            "\\((?:rp\\.?|idr|rupiah|hari|gram|gr|g|kg|ml|orang|org|wajib|opsional|required|optional|jika ada|bila ada|pcs|\\*)\\)");
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{Nd}/]+");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

    private HeaderKey() {}

    public static String of(String header) {
        var text = Normalizer.normalize(header, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "");
        text = SLASH.matcher(UNIT.matcher(text).replaceAll(" ")).replaceAll("/");
        return NOISE.matcher(text).replaceAll("");
    }
}
