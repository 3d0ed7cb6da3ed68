package id.kurasi.certification.certificate;

import static id.kurasi.certification.certificate.Particulars.isWithin;

import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.meaning.Period;
import id.kurasi.certification.number.Finding;
import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import id.kurasi.kit.problem.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

    @Embedded
    @AttributeOverride(name = "method", column = @Column(name = "verification_method"))
    @AttributeOverride(name = "verifier", column = @Column(name = "verified_by"))
    @AttributeOverride(name = "at", column = @Column(name = "verified_at"))
    private Verification verification;

    @Embedded
    @AttributeOverride(name = "method", column = @Column(name = "reverification_method"))
    @AttributeOverride(name = "verifier", column = @Column(name = "reverified_by"))
    @AttributeOverride(name = "at", column = @Column(name = "reverified_at"))
    private Verification reverification;

    @Embedded
    private Incidents incidents = Incidents.NONE;

    /** For which regency a licence that is bound to one was last confirmed; null: the one that stands on it. */
    private String confirmedRegency;

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

    void change(Particulars corrected, Collection<ProductLink> covered, PresentRecipes recipes) {
        guard(CertificateAction.CHANGE);
        if (!corrected.regionCode().equals(particulars.regionCode())) {
            confirmedRegency = null;
        }
        particulars = corrected;
        cover(covered, recipes);
    }

    private void cover(Collection<ProductLink> covered, PresentRecipes recipes) {
        var links = covered.stream()
                .map(link -> recipes.certify(linkTo(link.productId()).orElse(link), link))
                .toList();
        products.retainAll(links);
        products.addAll(links);
    }

    /** @param findings what is odd about it: an error stands in the way, since a number of no known shape proves nothing */
    void verify(Verification how, Collection<Finding> findings) {
        guard(CertificateAction.VERIFY);
        var errors = findings.stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw Refusal.of(422, "number-not-well-formed", particulars.number())
                    .violations(errors.stream().map(Finding::inState).toList());
        }
        move(CertificateAction.VERIFY);
        verification = how;
    }

    /**
     * Makes sure of it again, for the recipes that the products have now and for the place where the business produces now.
     *
     * @param confirmed those of its products whose recipe was looked at
     * @param regency where the business produces now; null where the type is not bound to a regency
     */
    void reverify(Verification how, List<ProductLink> confirmed, PresentRecipes recipes, String regency) {
        guard(CertificateAction.REVERIFY);
        recipes.requireConfirmable(confirmed, this);
        confirmed.forEach(link -> replace(recipes.certify(linked(link.productId()), link)));
        incidents = incidents.withMoved(Period.closed(incidents.moved(), recipes.today()));
        confirmedRegency = regency;
        reverification = how;
    }

    void suspend(LocalDate from) {
        guard(CertificateAction.SUSPEND);
        move(CertificateAction.SUSPEND);
        incidents = incidents.withSuspensions(Period.opened(incidents.suspensions(), from));
    }

    void reinstate(LocalDate until) {
        guard(CertificateAction.REINSTATE);
        move(CertificateAction.REINSTATE);
        incidents = incidents.withSuspensions(Period.closed(incidents.suspensions(), until));
    }

    void revoke(LocalDate from) {
        guard(CertificateAction.REVOKE);
        move(CertificateAction.REVOKE);
        incidents = incidents.withRevocation(from);
    }

    void link(ProductLink link, PresentRecipes recipes) {
        guard(CertificateAction.LINK_PRODUCT);
        replace(recipes.certify(linkTo(link.productId()).orElse(link), link));
    }

    void unlink(UUID productId) {
        guard(CertificateAction.UNLINK_PRODUCT);
        products.remove(linked(productId));
    }

    /** The product's recipe has become another one than the one certified. */
    void outdate(ProductLink link, LocalDate from) {
        replace(link.outdatedFrom(from));
    }

    /**
     * Two records of a product have become one. Each record counted its recipes for itself; what fitted one fits the survivor as it
     * is now, and what did not still does not.
     *
     * @param present the survivor's recipe; null when it is not known
     */
    void carryOver(UUID duplicate, UUID survivor, Integer present) {
        var link = linked(duplicate);
        products.remove(link);
        if (linkTo(survivor).isEmpty()) {
            products.add(link.of(survivor, present == null ? link.compositionRevision() : present));
        }
    }

    /** Two records of a business have become one. */
    void carryOver(UUID survivor) {
        particulars = particulars.of(survivor);
    }

    /** @return whether that is news */
    boolean produceIn(String regionCode, LocalDate from) {
        var before = incidents;
        var moved = incidents.moved();
        incidents = incidents.withMoved(
                isWithin(regionCode, boundTo()) ? Period.closed(moved, from) : Period.opened(moved, from));
        return !incidents.equals(before);
    }

    /** The regency or city for which it was issued or has been confirmed since; one of a province binds to none in it. */
    private String boundTo() {
        return confirmedRegency == null ? Particulars.regency(particulars.regionCode()) : confirmedRegency;
    }

    /**
     * The certificate goes with its business: whose agency is in charge of the one is in charge of the other.
     *
     * @return whether that is news
     */
    boolean followTo(String regionCode) {
        if (isWithin(regionCode, particulars.regionCode())) {
            return false;
        }
        confirmedRegency = boundTo();
        particulars = particulars.in(regionCode);
        return true;
    }

    boolean isMoved() {
        return Period.lasts(incidents.moved());
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    private void replace(ProductLink link) {
        linkTo(link.productId()).ifPresent(products::remove);
        products.add(link);
    }

    void guard(CertificateAction action) {
        if (!action.isPossibleIn(state)) {
            throw new IllegalTransition("certificate", id, state, action.slug());
        }
    }

    private void move(CertificateAction action) {
        state = action.targetFrom(state);
    }

    /** But for a renewal, which another record tells of. */
    CertificateFacts facts() {
        var facts = particulars.facts(verification != null, incidents);
        for (var link : products()) {
            facts = facts.withOutdated(link.outdated());
        }
        return facts;
    }

    CertificateFacts factsOf(ProductLink link) {
        return particulars.facts(verification != null, incidents).withOutdated(link.outdated());
    }

    Optional<ProductLink> linkTo(UUID productId) {
        return products.stream()
                .filter(link -> link.productId().equals(productId))
                .findFirst();
    }

    private ProductLink linked(UUID productId) {
        return linkTo(productId).orElseThrow(() -> Refusal.notFound("product", productId));
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

    /** Null until it is verified. */
    Verification verification() {
        return verification;
    }

    /** The latest; null when there was none. */
    Verification reverification() {
        return reverification;
    }
}
