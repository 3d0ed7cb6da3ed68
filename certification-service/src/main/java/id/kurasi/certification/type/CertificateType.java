package id.kurasi.certification.type;

import id.kurasi.certification.number.NumberFormat;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    @Enumerated(EnumType.STRING)
    private Validity validity;

    private Integer validityYears;
    private LocalDate openEndedSince;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> schemes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> details;

    private String source;
    private String note;

    @OneToMany(fetch = FetchType.EAGER)
    @JoinColumn(name = "type")
    @OrderBy("position")
    private List<NumberFormat> numberFormats;

    protected CertificateType() {}

    CertificateType(Validity validity, Integer validityYears, LocalDate openEndedSince) {
        this.validity = validity;
        this.validityYears = validityYears;
        this.openEndedSince = openEndedSince;
    }

    /**
     * The last day on which a certificate with these dates counts, or null when no date ends it.
     *
     * <ul>
     *   <li>{@link Validity#FROM_DOCUMENT}: the day the paper names.
     *   <li>{@link Validity#YEARS_FROM_FILING}: so many years after filing, or after issue when the filing date is unknown.
     *   <li>{@link Validity#WHILE_UNCHANGED}: none; but a paper whose printed end came before the type became open-ended has
     *       ended on it.
     * </ul>
     */
    public LocalDate endOf(DocumentDates dates) {
        return switch (validity) {
            case FROM_DOCUMENT -> dates.expiresOn();
            case YEARS_FROM_FILING -> dates.begin().plusYears(validityYears);
            case WHILE_UNCHANGED -> endedBeforeOpenEnd(dates.printedExpiryOn()) ? dates.printedExpiryOn() : null;
        };
    }

    private boolean endedBeforeOpenEnd(LocalDate printedEnd) {
        return printedEnd != null && openEndedSince != null && printedEnd.isBefore(openEndedSince);
    }

    /** The date without which the type's rule cannot be applied to these, if one is missing. */
    public Optional<String> missingDate(DocumentDates dates) {
        return switch (validity) {
            case FROM_DOCUMENT -> dates.expiresOn() == null ? Optional.of("expiresOn") : Optional.empty();
            case YEARS_FROM_FILING -> dates.begin() == null ? Optional.of("filedOn") : Optional.empty();
            case WHILE_UNCHANGED -> dates.issuedOn() == null ? Optional.of("issuedOn") : Optional.empty();
        };
    }

    public boolean countsFromFiling() {
        return validity == Validity.YEARS_FROM_FILING;
    }

    public boolean endStandsOnDocument() {
        return validity == Validity.FROM_DOCUMENT;
    }

    public boolean endsOnlyByChange() {
        return validity == Validity.WHILE_UNCHANGED;
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

    public Validity validity() {
        return validity;
    }

    public Integer validityYears() {
        return validityYears;
    }

    public LocalDate openEndedSince() {
        return openEndedSince;
    }

    /** The routes to this certificate; empty when there is only one. */
    public List<String> schemes() {
        return schemes;
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

    public List<NumberFormat> numberFormats() {
        return numberFormats;
    }
}
