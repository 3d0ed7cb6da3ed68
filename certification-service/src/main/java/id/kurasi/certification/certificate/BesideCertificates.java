package id.kurasi.certification.certificate;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** For what is kept beside certificates: it changes together with them, under the same rules. */
@ApplicationScoped
public class BesideCertificates {

    private final Certificates certificates;
    private final CertificateRegister register;
    private final Caller caller;

    BesideCertificates(Certificates certificates, CertificateRegister register, Caller caller) {
        this.certificates = certificates;
        this.register = register;
        this.caller = caller;
    }

    /** @throws Refusal 404 for a certificate that the caller may not know of, 403 for who only looks on */
    @Transactional
    public void requireInvolved(UUID id) {
        var particulars = certificates.particularsOf(id);
        if (Standing.of(caller, particulars.regionCode(), particulars.businessId()) == Standing.READER) {
            throw Refusal.forbidden("agency-and-business-only");
        }
    }

    /**
     * Does a step while nobody else changes the certificate.
     *
     * @throws Refusal 404 for a certificate that the caller may not know of, 403 when the action is not the caller's, 409 when the
     *     certificate is in another state
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(UUID id, CertificateAction action, String note, Runnable step) {
        register.beside(id, action, note, step);
    }
}
