package id.kurasi.catalog.business.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers, also of WhatsApp: kept as E.164 ({@code +62…}), given as people write them in Indonesia ({@code 08…}). */
public final class Phone {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.()/-]+");

    private Phone() {}

    /** Empty for what cannot be one; whether somebody answers there is not known. */
    public static Optional<String> normalised(String text) {
        var plain = BETWEEN.matcher(text).replaceAll("");
        return Optional.of(international(plain))
                .filter(number -> E164.matcher(number).matches());
    }

    private static String international(String plain) {
        if (plain.startsWith("0062")) {
            return "+" + plain.substring(2);
        }
        if (plain.startsWith("0")) {
            return "+62" + plain.substring(1);
        }
        return plain.startsWith("62") ? "+" + plain : plain;
    }
}
