package id.kurasi.certification.certificate;

import id.kurasi.certification.number.Finding;
import id.kurasi.certification.number.NumberKind;
import id.kurasi.certification.number.NumberReader;
import id.kurasi.certification.number.Severity;
import id.kurasi.certification.type.CertificateType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is odd about a certificate, as far as its paper and its type's rules tell. Derived whenever it is asked for. */
final class Findings {

    private Findings() {}

    static List<Finding> of(CertificateType type, Particulars certificate) {
        var number = NumberReader.read(certificate.number(), type.numberFormats());
        var findings = new ArrayList<>(number.findings());
        findings.addAll(ofStandard(type, certificate.details()));
        if (type.countsFromFiling() && certificate.filedOn() == null) {
            findings.add(Finding.of("filedOn", "FilingDateUnknown", Severity.WARNING));
        }
        if (number.expiryYear() != null && !endsInYear(certificate.expiresOn(), number.expiryYear())) {
            findings.add(Finding.of(
                    "expiresOn", "ExpiryYearDiffers", Severity.WARNING, "%02d".formatted(number.expiryYear())));
        }
        return findings;
    }

    private static boolean endsInYear(LocalDate end, int twoDigits) {
        return end != null && end.getYear() % 100 == twoDigits;
    }

    private static List<Finding> ofStandard(CertificateType type, Details details) {
        var attestsStandard = type.numberFormats().stream().anyMatch(format -> format.kind() == NumberKind.STANDARD);
        if (!attestsStandard) {
            return List.of();
        }
        return details.standard() == null
                ? List.of(Finding.of("details.standard", "StandardMissing", Severity.ERROR))
                : NumberReader.readStandard(details.standard(), type.numberFormats())
                        .findings();
    }
}
