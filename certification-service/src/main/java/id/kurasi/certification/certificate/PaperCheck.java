package id.kurasi.certification.certificate;

import id.kurasi.certification.number.ReadNumber;
import id.kurasi.certification.type.CertificateType;
import id.kurasi.certification.type.DocumentDates;
import id.kurasi.certification.type.HolderKind;
import id.kurasi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Whether what is written down can stand on a certificate of its type. Says everything that is wrong at once. */
final class PaperCheck {

    private final RecordCertificate paper;
    private final CertificateType type;
    private final List<Violation> violations = new ArrayList<>();

    private PaperCheck(RecordCertificate paper, CertificateType type) {
        this.paper = paper;
        this.type = type;
    }

    static List<Violation> of(RecordCertificate paper, CertificateType type, LocalDate today) {
        var check = new PaperCheck(paper, type);
        check.number(type.numbers().read(paper.number()));
        check.scheme();
        check.dates(paper.dates(), today);
        check.fieldsOfOtherTypes();
        check.holder();
        check.products();
        return check.violations;
    }

    private void number(ReadNumber number) {
        if (number.isMistaken()) {
            number.findings().forEach(finding -> violations.add(finding.inBody()));
        }
    }

    private void scheme() {
        if (paper.scheme() != null && !type.routes().contains(paper.scheme())) {
            wrong("scheme", "UnknownScheme", type.code(), String.join(", ", type.routes()));
        }
    }

    private void dates(DocumentDates dates, LocalDate today) {
        type.missingDate(dates).ifPresent(missing -> wrong(missing, "NeededByType", type.code()));
        notAfter("filedOn", dates.filedOn(), today, "InFuture");
        notAfter("issuedOn", dates.issuedOn(), today, "InFuture");
        notAfter("filedOn", dates.filedOn(), dates.issuedOn(), "AfterIssue");
        notAfter("issuedOn", dates.begin(), dates.expiresOn(), "AfterEnd");
        notAfter("issuedOn", dates.begin(), dates.printedExpiryOn(), "AfterEnd");
    }

    private void notAfter(String field, LocalDate date, LocalDate latest, String code) {
        if (date != null && latest != null && date.isAfter(latest)) {
            wrong(field, code, latest);
        }
    }

    private void fieldsOfOtherTypes() {
        if (paper.filedOn() != null && !type.countsFromFiling()) {
            wrong("filedOn", "NotOfThisType", type.code());
        }
        if (paper.expiresOn() != null && !type.endStandsOnDocument()) {
            wrong("expiresOn", "EndFollowsFromRule", type.code());
        }
        if (paper.printedExpiryOn() != null && !type.endsOnlyByChange()) {
            wrong("printedExpiryOn", "NotOfThisType", type.code());
        }
        paper.details().names().stream()
                .filter(name -> !type.details().contains(name))
                .forEach(name -> wrong("details." + name, "NotOfThisType", type.code()));
    }

    private void holder() {
        if (paper.holder().kind() != HolderKind.BUSINESS && paper.holder().name() == null) {
            wrong("holder.name", "HolderNameNeeded");
        }
    }

    private void products() {
        var seen = new HashSet<>();
        for (var i = 0; i < paper.products().size(); i++) {
            if (!seen.add(paper.products().get(i).productId())) {
                wrong("products[" + i + "].productId", "Duplicate");
            }
        }
    }

    private void wrong(String field, String code, Object... args) {
        violations.add(Violation.body(field, code, args));
    }
}
