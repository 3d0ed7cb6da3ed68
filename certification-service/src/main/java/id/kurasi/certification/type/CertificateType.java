package id.kurasi.certification.type;

import id.kurasi.certification.number.NumberReader;
import id.kurasi.certification.number.PatternConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A kind of certificate, as data: adding one is a migration. "HKI" is a family and not a type, since a trademark (merek) and
 * a patent are two papers with two rules.
 */
@Entity
@Immutable
@Table(name = "certificate_type")
public class CertificateType {

    @Id
    private String code;

    private String family;
    private String nameEn;
    private String nameId;
    private String issuer;

    @Embedded
    private ValidityRule validity;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Scheme> schemes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> details;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<HolderKind> holders;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> dependsOn;

    private boolean boundToRegency;
    private String source;
    private String note;

    private int readingOrder;

    @Convert(converter = PatternConverter.class)
    private Pattern readingHint;

    @Transient
    private NumberReader numbers;

    protected CertificateType() {}

    /** The last day on which a certificate with these dates counts, or null when no date ends it. */
    public LocalDate endOf(DocumentDates dates) {
        return validity.endOf(dates);
    }

    /** The date without which the type's rule cannot be applied to these, if one is missing. */
    public Optional<String> missingDate(DocumentDates dates) {
        return validity.missingDate(dates);
    }

    public boolean countsFromFiling() {
        return validity.validity() == Validity.YEARS_FROM_FILING;
    }

    /** Whether a last day named on the paper counts as its end. */
    public boolean endStandsOnDocument() {
        return validity.endStandsOnDocument();
    }

    public boolean endsOnlyByChange() {
        return validity.validity() == Validity.WHILE_UNCHANGED;
    }

    public String code() {
        return code;
    }

    public String family() {
        return family;
    }

    public String nameEn() {
        return nameEn;
    }

    public String nameId() {
        return nameId;
    }

    public String issuer() {
        return issuer;
    }

    ValidityRule validity() {
        return validity;
    }

    /** The routes to this certificate: one with the code {@link Scheme#STANDARD}, or several with codes of their own. */
    public List<Scheme> schemes() {
        return schemes;
    }

    /** @param code null or {@link Scheme#STANDARD} for the only route of a type that has one */
    public Optional<Scheme> scheme(String code) {
        var wanted = code == null ? Scheme.STANDARD : code;
        return schemes.stream().filter(scheme -> scheme.code().equals(wanted)).findFirst();
    }

    /** The codes by which a certificate says on which route it was obtained; empty when there is only one. */
    public List<String> routes() {
        return schemes.stream()
                .map(Scheme::code)
                .filter(code -> !code.equals(Scheme.STANDARD))
                .toList();
    }

    /** Who may hold such a certificate. */
    public List<HolderKind> holders() {
        return holders;
    }

    /** Codes of the types of which one must be held, or at least filed, before this one is applied for. */
    public List<String> dependsOn() {
        return dependsOn;
    }

    /** Whether it ends when production moves to another regency or city. */
    public boolean boundToRegency() {
        return boundToRegency;
    }

    /** The names of the further details that this type's certificates carry. */
    public List<String> details() {
        return details;
    }

    public String source() {
        return source;
    }

    public String note() {
        return note;
    }

    /** Reads its numbers. */
    public NumberReader numbers() {
        return numbers;
    }

    void readsBy(NumberReader reader) {
        numbers = reader;
    }

    int readingOrder() {
        return readingOrder;
    }

    /** Whether words in an odd number tell that it was meant for this type. */
    public boolean isMeantBy(String number) {
        return readingHint != null && readingHint.matcher(number).find();
    }
}
