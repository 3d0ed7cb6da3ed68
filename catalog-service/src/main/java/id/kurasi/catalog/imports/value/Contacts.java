package id.kurasi.catalog.imports.value;

import java.util.regex.Pattern;

/** Telephone numbers and mail addresses. */
public final class Contacts {

    private static final Pattern SEVERAL = Pattern.compile("[/,;\\n]|\\s+(?:dan|atau)\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+\\-]{1,64}@[\\w\\-]+(?:\\.[\\w\\-]+)+");
    private static final int LONGEST_EMAIL = 254;

    private Contacts() {}

    /** In the form +62…; Excel takes the first zero, {@code 812…}, and of several the first is kept. */
    public static Reading<String> phone(CellText cell) {
        var numbers = SEVERAL.split(cell.text());
        var digits = numbers[0].replaceAll("[^\\d+]", "");
        var international = international(digits);
        if (!NUMBER.matcher(international).matches()) {
            return Reading.not(Code.PHONE_UNREADABLE);
        }
        return numbers.length == 1 ? Reading.of(international) : Reading.with(international, Code.PHONE_SEVERAL);
    }

    private static String international(String digits) {
        if (digits.startsWith("+")) {
            return digits;
        }
        if (digits.startsWith("62")) {
            return "+" + digits;
        }
        return digits.startsWith("0") ? "+62" + digits.substring(1) : "+62" + digits;
    }

    public static Reading<String> email(CellText cell) {
        var text = cell.text().strip();
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches()
                ? Reading.of(text)
                : Reading.not(Code.EMAIL_UNREADABLE);
    }
}
