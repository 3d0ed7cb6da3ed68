package id.kurasi.certification.certificate;

import id.kurasi.certification.number.Finding;
import id.kurasi.certification.number.Known;
import id.kurasi.certification.number.Severity;
import id.kurasi.certification.type.CertificateType;
import java.util.ArrayList;
import java.util.List;

/** What is odd about a certificate, as far as its paper and its type's rules tell. Derived whenever it is asked for. */
final class Findings {

    private Findings() {}

    static List<Finding> of(CertificateType type, Particulars certificate) {
        var number = type.numbers().read(certificate.number());
        var findings = new ArrayList<>(number.findings());
        findings.addAll(ofStandard(type, certificate.details()));
        if (type.countsFromFiling() && certificate.filedOn() == null) {
            findings.add(Finding.of("filedOn", "FilingDateUnknown", Severity.WARNING));
        }
        if (!type.holders().contains(certificate.holderKind())) {
            findings.add(Finding.of("holder.kind", "UnusualHolder", Severity.WARNING, type.code()));
        }
        findings.addAll(type.numbers().compare(number, whatIsKnownOf(certificate)));
        return findings;
    }

    private static Known whatIsKnownOf(Particulars certificate) {
        return new Known(certificate.regionCode(), null, certificate.issuedOn(), certificate.expiresOn(), null);
    }

    private static List<Finding> ofStandard(CertificateType type, Details details) {
        if (!type.numbers().attestsStandard()) {
            return List.of();
        }
        return details.standard() == null
                ? List.of(Finding.of("details.standard", "StandardMissing", Severity.ERROR))
                : type.numbers().readStandard(details.standard()).findings();
    }
}
