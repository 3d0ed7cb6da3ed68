package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.meaning.Suspension;
import id.kurasi.certification.number.Finding;
import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import id.kurasi.kit.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A certificate (sertifikat) that a business holds, and the products it covers. Its state says how far the record has come;
 * what it is worth on a date follows from its {@link #facts()}.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    @Embedded
    private Particulars particulars;

    @ElementCollection
    @CollectionTable(name = "certificate_product", joinColumns = @JoinColumn(name = "certificate_id"))
    private Set<ProductLink> products = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private VerificationMethod verificationMethod;

    private String verifiedBy;
    private Instant verifiedAt;
    private LocalDate revokedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Suspension> suspensions = List.of();

    protected Certificate() {}

    static Certificate record(Particulars particulars, Collection<ProductLink> products, Instant now) {
        var certificate = new Certificate();
        certificate.id = Ids.next();
        certificate.createdAt = now;
        certificate.updatedAt = now;
        certificate.state = CertificateState.RECORDED;
        certificate.particulars = particulars;
        certificate.products.addAll(products);
        return certificate;
    }

    void change(Particulars corrected, Collection<ProductLink> covered) {
        guard(CertificateAction.CHANGE);
        particulars = corrected;
        products.retainAll(covered);
        products.addAll(covered);
    }

    /** @param findings what is odd about it: an error stands in the way, since a number of no known shape proves nothing */
    void verify(VerificationMethod method, Collection<Finding> findings, String by, Instant at) {
        guard(CertificateAction.VERIFY);
        var errors = findings.stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw Refusal.of(422, "number-not-well-formed", particulars.number())
                    .violations(errors.stream().map(Finding::inState).toList());
        }
        move(CertificateAction.VERIFY);
        verificationMethod = method;
        verifiedBy = by;
        verifiedAt = at;
    }

    void suspend(LocalDate from) {
        guard(CertificateAction.SUSPEND);
        move(CertificateAction.SUSPEND);
        suspensions = append(suspensions, new Suspension(from, null));
    }

    void reinstate(LocalDate until) {
        guard(CertificateAction.REINSTATE);
        move(CertificateAction.REINSTATE);
        var lasting = suspensions.get(suspensions.size() - 1);
        suspensions = append(suspensions.subList(0, suspensions.size() - 1), new Suspension(lasting.from(), until));
    }

    void revoke(LocalDate from) {
        guard(CertificateAction.REVOKE);
        move(CertificateAction.REVOKE);
        revokedOn = from;
    }

    void link(ProductLink link) {
        guard(CertificateAction.LINK_PRODUCT);
        products.removeIf(earlier -> earlier.productId().equals(link.productId()));
        products.add(link);
    }

    void unlink(ProductLink link) {
        guard(CertificateAction.UNLINK_PRODUCT);
        products.remove(link);
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    private void guard(CertificateAction action) {
        if (!action.isPossibleIn(state)) {
            throw new IllegalTransition("certificate", id, state, action.slug());
        }
    }

    private void move(CertificateAction action) {
        state = action.targetFrom(state);
    }

    private static List<Suspension> append(List<Suspension> earlier, Suspension last) {
        // a new list, since Hibernate sees a changed JSON value only by comparing it with the one it loaded
        var all = new ArrayList<>(earlier);
        all.add(last);
        return all;
    }

    CertificateFacts facts() {
        return particulars.facts(verifiedAt != null, revokedOn, suspensions);
    }

    Optional<ProductLink> linkTo(UUID productId) {
        return products.stream()
                .filter(link -> link.productId().equals(productId))
                .findFirst();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    CertificateState state() {
        return state;
    }

    Particulars particulars() {
        return particulars;
    }

    List<ProductLink> products() {
        return products.stream()
                .sorted(Comparator.comparing(ProductLink::productId))
                .toList();
    }

    VerificationMethod verificationMethod() {
        return verificationMethod;
    }

    String verifiedBy() {
        return verifiedBy;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }
}
