package id.kurasi.kit.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The citizen number of a person (NIK), which is never stored, logged or answered here: it tells where its holder was
 * registered, the birth date and the sex.
 *
 * <p>Sixteen digits: province, regency and district of registration (2 + 2 + 2), the birth date as DDMMYY with 40 added to the
 * day for women, and a number of four digits that is not 0000. The number of a natural person's taxes (NPWP) is the same one.
 * Found in a text with or without separators between its groups, {@code 35.76.02-410190-0001}. Numbers of other lengths are let
 * pass: a NIB has 13 digits, a GTIN 8 to 14, a phone number at most 15; and so is a 13-digit number with three digits after it.
 */
public final class Nik {

    private static final int DIGITS = 16;

    /** A longer group is a number of its own, and what stands beside it is another. */
    private static final int LONGEST_GROUP = 12;

    private static final Pattern LAYOUT = Pattern.compile(
            "[1-9]\\d" // province: 11 to 97
                    + "(?:0[1-9]|[1-7]\\d)" // regency 01 to 69, city from 71
                    + "(?:0[1-9]|[1-9]\\d)" // district
                    + "(?:0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01])(?:0[1-9]|1[0-2])\\d\\d" // birth date
                    + "(?!0000)\\d{4}");

    private static final Pattern RUN = Pattern.compile("\\d+(?:[\\s.,:/_\\p{Pd}]{1,3}\\d+)*");
    private static final Pattern SEPARATOR = Pattern.compile("\\D+");

    private Nik() {}

    /** Whether a text holds what looks like a NIK. */
    public static boolean isIn(String text) {
        if (text == null || text.length() < DIGITS) {
            return false;
        }
        var run = RUN.matcher(plain(text));
        while (run.find()) {
            if (isAmong(SEPARATOR.split(run.group()))) {
                return true;
            }
        }
        return false;
    }

    /** Digits of any script as ASCII, and nothing invisible between them. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean isAmong(String[] groups) {
        for (var first = 0; first < groups.length; first++) {
            if (isNumber(groups[first]) || startsAt(first, groups)) {
                return true;
            }
        }
        return false;
    }

    /** Whether groups that follow each other make up the sixteen digits. */
    private static boolean startsAt(int first, String[] groups) {
        List<String> number = new ArrayList<>();
        var digits = 0;
        for (var i = first; i < groups.length && digits < DIGITS && groups[i].length() <= LONGEST_GROUP; i++) {
            number.add(groups[i]);
            digits += groups[i].length();
        }
        return digits == DIGITS && isNumber(String.join("", number));
    }

    private static boolean isNumber(String digits) {
        return LAYOUT.matcher(digits).matches();
    }
}
