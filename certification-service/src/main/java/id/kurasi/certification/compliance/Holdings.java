package id.kurasi.certification.compliance;

import static java.util.stream.Collectors.groupingBy;

import id.kurasi.certification.certificate.LinkedCertificate;
import id.kurasi.certification.certificate.LinkedCertificates;
import id.kurasi.certification.facilitation.FiledApplication;
import id.kurasi.certification.facilitation.FiledApplications;
import id.kurasi.certification.obligation.Subject;
import id.kurasi.certification.type.CertificateTypes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The certificates of many products, and the applications that lie with an issuer, in one query each. */
@ApplicationScoped
class Holdings {

    private final LinkedCertificates certificates;
    private final FiledApplications applications;
    private final CertificateTypes types;

    Holdings(LinkedCertificates certificates, FiledApplications applications, CertificateTypes types) {
        this.certificates = certificates;
        this.applications = applications;
        this.types = types;
    }

    /** Only what the caller may know of. */
    Held of(Collection<UUID> products, LocalDate on) {
        var held = certificates.of(products).stream().map(this::held).collect(groupingBy(HeldCertificate::productId));
        return new Held(on, held, applications.of(products));
    }

    private HeldCertificate held(LinkedCertificate linked) {
        var paper = linked.particulars();
        return new HeldCertificate(
                linked.certificateId(),
                linked.productId(),
                paper.type(),
                linked.compositionRevision(),
                types.get(paper.type()).endsOnlyByChange(),
                paper.details() == null ? null : paper.details().standard(),
                paper.issuedOn() == null && paper.filedOn() != null,
                linked.facts());
    }

    /** By product. */
    record Held(
            LocalDate on,
            Map<UUID, List<HeldCertificate>> certificates,
            Map<UUID, List<FiledApplication>> applications) {

        CheckedProduct product(ProductFacts facts, Subject subject) {
            var pending = applications.getOrDefault(facts.productId(), List.of()).stream()
                    .filter(application -> application.liesWithIssuerOn(on))
                    .map(PendingApplication::of)
                    .toList();
            return new CheckedProduct(facts, subject, certificates.getOrDefault(facts.productId(), List.of()), pending);
        }
    }
}
