package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything that is done to certificates, each step in one transaction with its history and event. */
@ApplicationScoped
class CertificateRegister {

    private final Certificates certificates;
    private final Duplicates duplicates;
    private final Renewals renewals;
    private final Recipes recipes;
    private final CertificateViews views;
    private final CertificateTypes types;
    private final CertificateJournal journal;
    private final Caller caller;
    private final Today today;

    CertificateRegister(
            Certificates certificates,
            Duplicates duplicates,
            Renewals renewals,
            Recipes recipes,
            CertificateViews views,
            CertificateTypes types,
            CertificateJournal journal,
            Caller caller,
            Today today) {
        this.certificates = certificates;
        this.duplicates = duplicates;
        this.renewals = renewals;
        this.recipes = recipes;
        this.views = views;
        this.types = types;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    @Command
    RestResponse<CertificateView> record(Intake.Accepted accepted) {
        var certificate = add(accepted);
        return Created.at("/v1/certificates/" + certificate.id(), views.of(certificate));
    }

    /** Records it in the transaction that there is. */
    Certificate add(Intake.Accepted accepted) {
        var particulars = accepted.particulars();
        duplicates.refuse(null, particulars);
        renewals.require(null, particulars);
        var present = recipes.present(particulars.type(), recipes.hold(accepted.productIds(), accepted.recipes()));
        var links = accepted.products().stream().map(present::certify).toList();
        var certificate = Certificate.record(particulars, links, today.now());
        certificates.add(certificate);
        journal.recorded(certificate);
        return certificate;
    }

    @Command
    CertificateView change(UUID id, String ifMatch, Intake.Accepted accepted) {
        duplicates.refuse(id, accepted.particulars());
        renewals.require(id, accepted.particulars());
        var newest = recipes.hold(accepted.productIds(), accepted.recipes());
        return change(id, CertificateAction.CHANGE, null, certificate -> {
            Preconditions.ifMatch(ifMatch, certificate.version());
            journal.passedFrom(certificate.particulars().businessId());
            var present = recipes.present(accepted.particulars().type(), newest);
            certificate.change(accepted.particulars(), accepted.products(), present);
        });
    }

    @Command
    CertificateView verify(UUID id, VerifyCertificate how) {
        return views.of(verify(certificates.lock(id), how));
    }

    /** Verifies it in the transaction that there is, and in which it was locked or recorded. */
    Certificate verify(Certificate certificate, VerifyCertificate how) {
        return apply(certificate, CertificateAction.VERIFY, how.note(), it -> {
            it.verify(by(how.method()), Findings.of(types.get(it.particulars().type()), it.particulars()));
            renewals.tellPredecessor(it, "supersede", "certificate.superseded");
        });
    }

    @Command
    CertificateView reverify(UUID id, ReverifyCertificate how, Intake.Reexamined found) {
        var newest = recipes.hold(how.productIds(), found.recipes());
        return change(id, CertificateAction.REVERIFY, how.note(), certificate -> {
            var present = recipes.present(certificate.particulars().type(), newest);
            certificate.reverify(by(how.method()), how.links(), present, found.regency());
        });
    }

    private Verification by(VerificationMethod method) {
        return new Verification(method, caller.name(), today.now());
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
        return change(id, CertificateAction.REVOKE, why.reason(), certificate -> {
            certificate.revoke(today.date());
            renewals.tellPredecessor(certificate, "renewal-revoked", "certificate.renewal-revoked");
        });
    }

    /** A link that is there already is changed under {@code If-Match}; a new one overwrites nothing and needs none. */
    @Command
    CertificateView link(UUID id, String ifMatch, Intake.Linkable product) {
        var link = product.link();
        var newest = recipes.hold(List.of(link.productId()), product.recipes());
        var note = "product " + link.productId() + ", recipe " + link.compositionRevision();
        return change(id, CertificateAction.LINK_PRODUCT, note, certificate -> {
            if (certificate.linkTo(link.productId()).isPresent()) {
                Preconditions.ifMatch(ifMatch, certificate.version());
            }
            certificate.link(link, recipes.present(certificate.particulars().type(), newest));
        });
    }

    @Command
    void unlink(UUID id, UUID productId) {
        change(
                id,
                CertificateAction.UNLINK_PRODUCT,
                "product " + productId,
                certificate -> certificate.unlink(productId));
    }

    /** Does something with what is kept beside it. */
    void beside(UUID id, CertificateAction action, String note, Runnable step) {
        apply(certificates.lock(id), action, note, certificate -> {
            certificate.guard(action);
            step.run();
        });
    }

    private CertificateView change(UUID id, CertificateAction action, String note, Consumer<Certificate> verb) {
        return views.of(apply(certificates.lock(id), action, note, verb));
    }

    private Certificate apply(
            Certificate certificate, CertificateAction action, String note, Consumer<Certificate> verb) {
        var particulars = certificate.particulars();
        var standing = Standing.of(caller, particulars.regionCode(), particulars.businessId());
        if (!standing.mayEver(action, certificate.state())) {
            throw Refusal.forbidden("agency-only", action.slug());
        }
        var before = certificate.state();
        verb.accept(certificate);
        certificate.touch(today.now());
        certificates.flush();
        journal.did(certificate, action, before, note);
        return certificate;
    }
}
