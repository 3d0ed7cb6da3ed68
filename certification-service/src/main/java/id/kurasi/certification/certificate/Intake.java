package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.type.CertificateType;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Looks through what is to be recorded before anything is written: may this caller, does the type know such a paper, and does
 * the catalog know the business and its products. Nothing is locked or held while the catalog is asked.
 */
@ApplicationScoped
class Intake {

    private final CertificateTypes types;
    private final CatalogCheck catalog;
    private final Certificates certificates;
    private final Caller caller;
    private final Validator validator;
    private final Today today;

    Intake(
            CertificateTypes types,
            CatalogCheck catalog,
            Certificates certificates,
            Caller caller,
            Validator validator,
            Today today) {
        this.types = types;
        this.catalog = catalog;
        this.certificates = certificates;
        this.caller = caller;
        this.validator = validator;
        this.today = today;
    }

    /**
     * A certificate that may be recorded as it is.
     *
     * @param recipes the composition revision of each product that the catalog was asked about
     */
    record Accepted(Particulars particulars, Collection<ProductLink> products, Map<UUID, Integer> recipes) {

        List<UUID> productIds() {
            return products.stream().map(ProductLink::productId).toList();
        }
    }

    /** A product that may be on the certificate. */
    record Linkable(ProductLink link, Map<UUID, Integer> recipes) {}

    /** @param regency where the business produces now; null where the type is not bound to a regency */
    record Reexamined(Map<UUID, Integer> recipes, String regency) {}

    Accepted check(RecordCertificate paper) {
        var type = typeOf(paper);
        refuseIfAny(PaperCheck.of(paper, type, today.date()));
        var answer = catalog.of(paper);
        refuseIfAny(answer.violations());
        return new Accepted(particulars(paper, type), paper.links(), answer.recipes());
    }

    /** The same for a paper about whose business and products the catalog has been asked. */
    Accepted checkIssued(RecordCertificate paper) {
        refuseIfAny(validator.validate(paper).stream().map(Intake::violation).toList());
        var type = typeOf(paper);
        refuseIfAny(PaperCheck.of(paper, type, today.date()).stream()
                .map(Intake::asIssued)
                .toList());
        return new Accepted(particulars(paper, type), paper.links(), Map.of());
    }

    private CertificateType typeOf(RecordCertificate paper) {
        requireStanding(paper);
        return types.find(paper.type())
                .orElseThrow(() -> Refusal.invalid(Violation.body("type", "UnknownType", paper.type())));
    }

    /** @throws Refusal 404 for a certificate that the caller may not know of, 400 for a product that cannot be on it */
    Linkable check(UUID certificateId, ProductLink link) {
        var answer = catalog.of(certificates.particularsOf(certificateId).businessId(), link);
        refuseIfAny(answer.violations());
        return new Linkable(link, answer.recipes());
    }

    /** @throws Refusal 404 for a certificate that the caller may not know of, 400 for a product or recipe that cannot be */
    Reexamined check(UUID certificateId, ReverifyCertificate how) {
        var certificate = certificates.particularsOf(certificateId);
        var answer = catalog.ofProducts(certificate.businessId(), how.links());
        refuseIfAny(answer.violations());
        var isBound = types.get(certificate.type()).boundToRegency();
        return new Reexamined(
                answer.recipes(), isBound ? Particulars.regency(catalog.regionOf(certificate.businessId())) : null);
    }

    private void requireStanding(RecordCertificate paper) {
        if (Standing.of(caller, paper.regionCode(), paper.businessId()) == Standing.READER) {
            throw Refusal.forbidden(caller.is(Role.AGENCY) ? "outside-your-region" : "not-your-business");
        }
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        return asIssued(Violation.body(broken.getPropertyPath().toString(), "Unfit", broken.getMessage()));
    }

    /** Whoever issues a case gives the number by another name. */
    private static Violation asIssued(Violation found) {
        return found.field().equals("number") ? Violation.body("certificateNumber", found.code(), found.args()) : found;
    }

    private static void refuseIfAny(Collection<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.invalid(List.copyOf(violations));
        }
    }

    private static Particulars particulars(RecordCertificate paper, CertificateType type) {
        return new Particulars(
                type.code(),
                paper.scheme(),
                paper.number(),
                type.numbers().read(paper.number()).canonical(),
                paper.businessId(),
                paper.regionCode(),
                paper.holder().kind(),
                paper.holder().name(),
                paper.filedOn(),
                paper.issuedOn(),
                paper.printedExpiryOn(),
                type.endOf(paper.dates()),
                paper.details(),
                paper.supersedes());
    }
}
