package id.kurasi.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Records a certificate that the agency has obtained for a business, as part of what the caller does. */
@ApplicationScoped
public class Issuing {

    private final Intake intake;
    private final CertificateRegister register;

    Issuing(Intake intake, CertificateRegister register) {
        this.intake = intake;
        this.register = register;
    }

    /**
     * Joins the caller's transaction. The catalog is not asked: whoever issues has asked it before that transaction began.
     *
     * @return the certificate: VERIFIED by the given method, else RECORDED
     * @throws id.kurasi.kit.problem.Refusal for whatever recording or verifying it would be refused: 400 for what cannot stand on
     *     such a paper, 403 outside the caller's region, 409 for a number on record or a predecessor renewed already, 422 for a
     *     number too odd to be verified
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID issue(IssuedPaper paper) {
        var certificate = register.add(intake.checkIssued(paper.asRecorded()));
        if (paper.method() != null) {
            register.verify(certificate, new VerifyCertificate(paper.method(), null));
        }
        return certificate.id();
    }
}
