package id.kurasi.certification.obligation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an Indonesian standard (SNI). Editions come and go, so that rules name the number without its year. */
final class StandardNumber {

    /** {@code SNI 2973:2011}, {@code SNI 01-3556-2000}, {@code SNI ISO 8124-1:2010}, {@code SNI 3140.3:2010/Amd1:2011}. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:SNI\\s*)?(?:(ISO/IEC|ISO|IEC|CAC|CXS|ASTM|EN)\\s+)?(?:\\d{2}-)?(\\d{3,5}(?:[-.]\\d{1,3})*?)\\s*[:-]\\s*\\d{4}\\b.*",
            Pattern.CASE_INSENSITIVE);

    private StandardNumber() {}

    /** Without sector, edition and amendment: {@code 2973}, {@code ISO 8124-1}; empty when it is none. */
    static Optional<String> baseOf(String written) {
        if (written == null) {
            return Optional.empty();
        }
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var adopted = match.group(1);
        return Optional.of(adopted == null ? match.group(2) : adopted.toUpperCase(Locale.ROOT) + " " + match.group(2));
    }
}
