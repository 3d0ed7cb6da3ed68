package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.number.Finding;
import id.kurasi.certification.type.CertificateType;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.certification.type.FindingWords;
import id.kurasi.kit.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows certificates: on a date, to a caller, in a language. */
@ApplicationScoped
class CertificateViews {

    private final CertificateTypes types;
    private final Renewals renewals;
    private final Visibility visibility;
    private final Caller caller;
    private final FindingWords words;
    private final Today today;

    CertificateViews(
            CertificateTypes types,
            Renewals renewals,
            Visibility visibility,
            Caller caller,
            FindingWords words,
            Today today) {
        this.types = types;
        this.renewals = renewals;
        this.visibility = visibility;
        this.caller = caller;
        this.words = words;
        this.today = today;
    }

    CertificateView of(Certificate certificate) {
        return of(certificate, today.date());
    }

    CertificateView of(Certificate certificate, LocalDate on) {
        var it = certificate.particulars();
        var renewal = renewals.of(certificate.id());
        var renewedFrom = renewal.map(renewals::standsFrom).orElse(null);
        var verification = Optional.ofNullable(certificate.verification());
        var type = types.get(it.type());
        return new CertificateView(
                certificate.id(),
                certificate.version(),
                certificate.createdAt(),
                certificate.updatedAt(),
                certificate.state(),
                today.meaning(on, certificate.facts().withRenewalFrom(renewedFrom)),
                on,
                it.type(),
                it.scheme(),
                it.number(),
                it.canonicalNumber(),
                type.numbers().read(it.number()).kind(),
                it.businessId(),
                it.regionCode(),
                new Holder(it.holderKind(), it.holderName()),
                it.filedOn(),
                it.issuedOn(),
                it.printedExpiryOn(),
                it.expiresOn(),
                products(certificate, renewedFrom, on),
                it.details(),
                warnings(type, it),
                verification.map(Verification::method).orElse(null),
                verification.map(Verification::verifier).orElse(null),
                verification.map(Verification::at).orElse(null),
                certificate.reverification(),
                it.supersedes(),
                renewal.filter(known -> visibility.covers(known.particulars()))
                        .map(OnRecord::id)
                        .orElse(null),
                allowedActions(certificate));
    }

    private List<CertifiedProduct> products(Certificate certificate, LocalDate renewedFrom, LocalDate on) {
        return certificate.products().stream()
                .map(link -> new CertifiedProduct(
                        link.productId(),
                        link.compositionRevision(),
                        today.meaning(on, certificate.factsOf(link).withRenewalFrom(renewedFrom))))
                .toList();
    }

    private List<Warning> warnings(CertificateType type, Particulars particulars) {
        return Findings.of(type, particulars).stream().map(this::inWords).toList();
    }

    private Warning inWords(Finding finding) {
        return new Warning(finding.field(), finding.code(), finding.severity(), words.of(finding));
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
