package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.number.NumberReader;
import id.kurasi.certification.type.CertificateType;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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
    private final Today today;

    Intake(CertificateTypes types, CatalogCheck catalog, Certificates certificates, Caller caller, Today today) {
        this.types = types;
        this.catalog = catalog;
        this.certificates = certificates;
        this.caller = caller;
        this.today = today;
    }

    /** A certificate that may be recorded as it is. */
    record Accepted(Particulars particulars, Collection<ProductLink> products) {}

    Accepted check(RecordCertificate paper) {
        requireStanding(paper);
        var type = types.find(paper.type())
                .orElseThrow(() -> Refusal.invalid(Violation.body("type", "UnknownType", paper.type())));
        refuseIfAny(PaperCheck.of(paper, type, today.date()));
        refuseIfAny(catalog.of(paper));
        return new Accepted(particulars(paper, type), paper.links());
    }

    /** @throws Refusal 404 for a certificate that the caller may not know of, 400 for a product that cannot be on it */
    ProductLink check(UUID certificateId, ProductLink link) {
        refuseIfAny(catalog.of(certificates.businessOf(certificateId), link));
        return link;
    }

    private void requireStanding(RecordCertificate paper) {
        if (Standing.of(caller, paper.regionCode(), paper.businessId()) == Standing.READER) {
            throw Refusal.forbidden(caller.is(Role.AGENCY) ? "outside-your-region" : "not-your-business");
        }
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
                NumberReader.read(paper.number(), type.numberFormats()).canonical(),
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
