package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything that is done to certificates, each step in one transaction with its history and event. */
@ApplicationScoped
class CertificateRegister {

    private static final String KIND = "certificate";

    private final Certificates certificates;
    private final CertificateViews views;
    private final CertificateTypes types;
    private final Journal journal;
    private final Caller caller;
    private final Today today;

    CertificateRegister(
            Certificates certificates,
            CertificateViews views,
            CertificateTypes types,
            Journal journal,
            Caller caller,
            Today today) {
        this.certificates = certificates;
        this.views = views;
        this.types = types;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    @Command
    RestResponse<CertificateView> record(Intake.Accepted accepted) {
        requirePredecessor(null, accepted.particulars());
        var certificate = Certificate.record(accepted.particulars(), accepted.products(), today.now());
        certificates.add(certificate);
        write(certificate, "record", null, null, "certificate.recorded");
        return Created.at("/v1/certificates/" + certificate.id(), views.of(certificate));
    }

    @Command
    CertificateView change(UUID id, String ifMatch, Intake.Accepted accepted) {
        requirePredecessor(id, accepted.particulars());
        return change(id, CertificateAction.CHANGE, null, certificate -> {
            Preconditions.ifMatch(ifMatch, certificate.version());
            certificate.change(accepted.particulars(), accepted.products());
        });
    }

    @Command
    CertificateView verify(UUID id, VerifyCertificate how) {
        return change(id, CertificateAction.VERIFY, how.note(), certificate -> {
            var type = types.get(certificate.particulars().type());
            var findings = Findings.of(type, certificate.particulars());
            certificate.verify(how.method(), findings, caller.name(), today.now());
        });
    }

    @Command
    CertificateView suspend(UUID id, Reason why) {
        return change(id, CertificateAction.SUSPEND, why.reason(), certificate -> certificate.suspend(today.date()));
    }

    @Command
    CertificateView reinstate(UUID id, Reason why) {
        return change(
                id, CertificateAction.REINSTATE, why.reason(), certificate -> certificate.reinstate(today.date()));
    }

    @Command
    CertificateView revoke(UUID id, Reason why) {
        return change(id, CertificateAction.REVOKE, why.reason(), certificate -> certificate.revoke(today.date()));
    }

    /** A link that is there already is changed under {@code If-Match}; a new one overwrites nothing and needs none. */
    @Command
    CertificateView link(UUID id, String ifMatch, ProductLink link) {
        var note = "product " + link.productId() + ", recipe " + link.compositionRevision();
        return change(id, CertificateAction.LINK_PRODUCT, note, certificate -> {
            if (certificate.linkTo(link.productId()).isPresent()) {
                Preconditions.ifMatch(ifMatch, certificate.version());
            }
            certificate.link(link);
        });
    }

    @Command
    void unlink(UUID id, UUID productId) {
        change(
                id,
                CertificateAction.UNLINK_PRODUCT,
                "product " + productId,
                certificate -> certificate.unlink(
                        certificate.linkTo(productId).orElseThrow(() -> Refusal.notFound("product", productId))));
    }

    private CertificateView change(UUID id, CertificateAction action, String note, Consumer<Certificate> verb) {
        var certificate = certificates.lock(id);
        var particulars = certificate.particulars();
        var standing = Standing.of(caller, particulars.regionCode(), particulars.businessId());
        if (!standing.mayEver(action, certificate.state())) {
            throw Refusal.forbidden("agency-only", action.slug());
        }
        var before = certificate.state();
        verb.accept(certificate);
        certificate.touch(today.now());
        certificates.flush();
        write(certificate, action.slug(), before, note, action.eventType());
        return views.of(certificate);
    }

    private void write(Certificate certificate, String action, CertificateState before, String note, String eventType) {
        journal.transition(
                new Transition(KIND, certificate.id(), action, before, certificate.state(), note, null, eventType),
                Map.of(
                        "type", certificate.particulars().type(),
                        "businessId", certificate.particulars().businessId(),
                        "regionCode", certificate.particulars().regionCode(),
                        "state", certificate.state(),
                        "products", certificate.products()));
    }

    private void requirePredecessor(UUID self, Particulars renewal) {
        if (renewal.supersedes() == null) {
            return;
        }
        var known = certificates
                .find(renewal.supersedes())
                .filter(earlier -> !earlier.id().equals(self))
                .filter(earlier -> earlier.particulars().type().equals(renewal.type()))
                .filter(earlier -> earlier.particulars().businessId().equals(renewal.businessId()));
        if (known.isEmpty()) {
            throw Refusal.invalid(Violation.body("supersedes", "UnknownPredecessor"));
        }
    }
}
