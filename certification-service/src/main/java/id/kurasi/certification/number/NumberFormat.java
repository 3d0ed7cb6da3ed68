package id.kurasi.certification.number;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;

/** One shape that numbers of a certificate type have. Kept as data; migrations state the source of each. */
@Entity
@Immutable
@Table(name = "number_format")
public class NumberFormat {

    @Id
    private UUID id;

    private int position;

    @Enumerated(EnumType.STRING)
    private NumberKind kind;

    @Convert(converter = PatternConverter.class)
    private Pattern pattern;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String canonical;
    private Integer expiryYearGroup;
    private String messageCode;
    private String example;
    private String source;

    protected NumberFormat() {}

    NumberFormat(NumberKind kind, String pattern, Severity severity, String canonical, Integer expiryYearGroup) {
        this.kind = kind;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.severity = severity;
        this.canonical = canonical;
        this.expiryYearGroup = expiryYearGroup;
        this.example = pattern;
    }

    Matcher matcher(String number) {
        return pattern.matcher(number);
    }

    /** The number in its one written form, so that two spellings of it meet. */
    String canonicalOf(Matcher match) {
        return match.replaceFirst(canonical);
    }

    /** The year, of two digits, that the number itself gives for its end; null when it gives none. */
    Integer expiryYearOf(Matcher match) {
        return expiryYearGroup == null ? null : Integer.valueOf(match.group(expiryYearGroup));
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
