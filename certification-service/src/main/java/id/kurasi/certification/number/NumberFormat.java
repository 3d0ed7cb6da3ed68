package id.kurasi.certification.number;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;

/**
 * One shape that numbers of a certificate type have. Kept as data; migrations state the source of each. The parts of a shape
 * that mean something have names, {@code (?<month>\d{2})}; {@link NumberFact} tells what.
 */
@Entity
@Immutable
@Table(name = "number_format")
public class NumberFormat {

    private static final Pattern PART = Pattern.compile("\\(\\?<([a-zA-Z]\\w*)>");

    /** Java writes a named part with a dollar, which a migration may not contain. */
    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    @Id
    private UUID id;

    private String type;
    private int position;

    @Enumerated(EnumType.STRING)
    private NumberKind kind;

    @Convert(converter = PatternConverter.class)
    private Pattern pattern;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String canonical;
    private String messageCode;
    private String example;
    private String source;

    @Transient
    private Pattern within;

    protected NumberFormat() {}

    NumberFormat(String type, NumberKind kind, String pattern, Severity severity, String canonical) {
        this.type = type;
        this.kind = kind;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.severity = severity;
        this.canonical = canonical;
        this.example = pattern;
    }

    Matcher matcher(String number) {
        return pattern.matcher(number);
    }

    /** Numbers of this shape in the middle of other words. */
    List<String> allWithin(String text) {
        if (within == null) {
            var shape = pattern.pattern().replaceAll("^\\^|\\$$", "");
            within = Pattern.compile(
                    "(?<![\\dA-Z]|\\d[-.])(?:" + shape + ")(?![\\dA-Z]|[-.]\\d)", Pattern.CASE_INSENSITIVE);
        }
        return within.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> canonicalOf(matcher(found)))
                .distinct()
                .toList();
    }

    /** The number in its one written form, so that two spellings of it meet. */
    String canonicalOf(Matcher match) {
        return Spelling.upper(match.replaceFirst(NAMED.matcher(canonical).replaceAll("\\${$1}")));
    }

    /** The names of its parts, in order. */
    List<String> parts() {
        return PART.matcher(pattern.pattern())
                .results()
                .map(part -> part.group(1))
                .toList();
    }

    /** The certificate type; null for a shape of papers that are no certificates. */
    public String type() {
        return type;
    }

    public NumberKind kind() {
        return kind;
    }

    public String pattern() {
        return pattern.pattern();
    }

    /** How bad it is when a number of this kind has none of the kind's shapes. */
    public Severity severity() {
        return severity;
    }

    /** What to say of a number of this shape, or null when there is nothing to say. */
    public String messageCode() {
        return messageCode;
    }

    public String example() {
        return example;
    }

    public String source() {
        return source;
    }
}
