package id.kurasi.certification.number;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Understands numbers as people write them. Whatever is written is kept and never refused for its shape alone: real
 * certificates with odd numbers exist. Only a number that certainly belongs to another paper is {@link NumberKind#MISTAKEN}.
 */
public final class NumberReader {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private NumberReader() {}

    /** Reads the number of a certificate or application. A type without formats for them takes free text. */
    public static ReadNumber read(String written, Collection<NumberFormat> formats) {
        var ofNumbers = formats.stream()
                .filter(format -> format.kind() != NumberKind.STANDARD)
                .toList();
        return read("number", "OddNumber", written, ofNumbers);
    }

    /** Reads the number of the standard that a certificate attests. */
    public static ReadNumber readStandard(String written, Collection<NumberFormat> formats) {
        var ofStandards = formats.stream()
                .filter(format -> format.kind() == NumberKind.STANDARD)
                .toList();
        return read("details.standard", "OddStandard", written, ofStandards);
    }

    private static ReadNumber read(String field, String oddCode, String written, List<NumberFormat> formats) {
        var number = tidy(written);
        for (var format : formats) {
            var match = format.matcher(number);
            if (match.matches()) {
                return new ReadNumber(
                        upper(format.canonicalOf(match)),
                        format.kind(),
                        format.expiryYearOf(match),
                        remarks(field, format));
            }
        }
        return new ReadNumber(upper(number), null, null, odd(field, oddCode, formats));
    }

    private static List<Finding> remarks(String field, NumberFormat format) {
        if (format.messageCode() == null) {
            return List.of();
        }
        var severity = format.kind() == NumberKind.MISTAKEN ? Severity.ERROR : Severity.WARNING;
        return List.of(Finding.of(field, format.messageCode(), severity));
    }

    /** The mildest severity counts, since nobody can tell which of the shapes the writer had in mind. */
    private static List<Finding> odd(String field, String code, List<NumberFormat> formats) {
        var expected = formats.stream()
                .filter(format -> format.kind() != NumberKind.MISTAKEN)
                .toList();
        return expected.stream()
                .map(NumberFormat::severity)
                .min(Severity::compareTo)
                .map(mildest ->
                        List.of(Finding.of(field, code, mildest, expected.get(0).example())))
                .orElse(List.of());
    }

    private static String tidy(String written) {
        return SPACES.matcher(written).replaceAll(" ").trim();
    }

    private static String upper(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
