package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.number.Finding;
import id.kurasi.certification.number.NumberReader;
import id.kurasi.certification.type.CertificateType;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Shows certificates: on a date, to a caller, in a language. */
@ApplicationScoped
class CertificateViews {

    private final CertificateTypes types;
    private final Caller caller;
    private final Texts texts;
    private final Today today;

    CertificateViews(CertificateTypes types, Caller caller, Texts texts, Today today) {
        this.types = types;
        this.caller = caller;
        this.texts = texts;
        this.today = today;
    }

    CertificateView of(Certificate certificate) {
        return of(certificate, today.date());
    }

    CertificateView of(Certificate certificate, LocalDate on) {
        var it = certificate.particulars();
        var type = types.get(it.type());
        return new CertificateView(
                certificate.id(),
                certificate.version(),
                certificate.createdAt(),
                certificate.updatedAt(),
                certificate.state(),
                today.meaning(on, certificate.facts()),
                on,
                it.type(),
                it.scheme(),
                it.number(),
                it.canonicalNumber(),
                NumberReader.read(it.number(), type.numberFormats()).kind(),
                it.businessId(),
                it.regionCode(),
                new Holder(it.holderKind(), it.holderName()),
                it.filedOn(),
                it.issuedOn(),
                it.printedExpiryOn(),
                it.expiresOn(),
                certificate.products().stream().map(CoveredProduct::of).toList(),
                it.details(),
                warnings(type, it),
                certificate.verificationMethod(),
                certificate.verifiedBy(),
                certificate.verifiedAt(),
                it.supersedes(),
                allowedActions(certificate));
    }

    private List<Warning> warnings(CertificateType type, Particulars particulars) {
        return Findings.of(type, particulars).stream().map(this::inWords).toList();
    }

    private Warning inWords(Finding finding) {
        var message = texts.get("violation." + finding.code(), finding.args().toArray());
        return new Warning(finding.field(), finding.code(), finding.severity(), message);
    }

    private List<String> allowedActions(Certificate certificate) {
        var standing = Standing.of(
                caller,
                certificate.particulars().regionCode(),
                certificate.particulars().businessId());
        return Arrays.stream(CertificateAction.values())
                .filter(action -> action.isPossibleIn(certificate.state()))
                .filter(action -> standing.mayEver(action, certificate.state()))
                .map(CertificateAction::slug)
                .toList();
    }
}
