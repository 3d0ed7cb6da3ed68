package id.kurasi.certification.facilitation.intake;

import static java.util.stream.Collectors.joining;

import id.kurasi.certification.facilitation.intake.Accepted.Wish;
import id.kurasi.certification.type.CertificateType;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.certification.type.HolderKind;
import id.kurasi.certification.type.Scheme;
import id.kurasi.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** Whether there is such a certificate, obtained in such a way. Says everything that is wrong at once. */
final class WishCheck {

    private final CertificateTypes types;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();

    WishCheck(CertificateTypes types) {
        this.types = types;
    }

    /** @param path where it stands in the request: empty, or {@code cases[1].} */
    void add(WantedCase wanted, String path) {
        funding(wanted, path);
        types.find(wanted.type())
                .ifPresentOrElse(
                        type -> add(type, wanted, path), () -> wrong(path, "type", "UnknownType", wanted.type()));
    }

    private void add(CertificateType type, WantedCase wanted, String path) {
        if (wishes.stream().anyMatch(earlier -> earlier.type().equals(type.code()))) {
            wrong(path, "type", "Duplicate");
        }
        if (!type.holders().contains(HolderKind.BUSINESS)) {
            wrong(path, "type", "NotForOneBusiness", type.code());
        }
        type.scheme(wanted.scheme())
                .ifPresentOrElse(
                        scheme -> wishes.add(new Wish(type.code(), route(scheme), type.dependsOn(), wanted, path)),
                        () -> wrong(path, "scheme", "UnknownScheme", type.code(), codes(type)));
    }

    private void funding(WantedCase wanted, String path) {
        if (wanted.programmeId() == null) {
            required(path, "fundingSource", wanted.fundingSource());
            required(path, "fiscalYear", wanted.fiscalYear());
            unwanted(path, "wave", wanted.wave(), "OnlyWithProgramme");
        } else {
            unwanted(path, "fundingSource", wanted.fundingSource(), "ToldByProgramme");
            unwanted(path, "fiscalYear", wanted.fiscalYear(), "ToldByProgramme");
        }
    }

    private void required(String path, String field, Object value) {
        if (value == null) {
            wrong(path, field, "NeededWithoutProgramme");
        }
    }

    private void unwanted(String path, String field, Object value, String code) {
        if (value != null) {
            wrong(path, field, code);
        }
    }

    private static String route(Scheme scheme) {
        return scheme.code().equals(Scheme.STANDARD) ? null : scheme.code();
    }

    private static String codes(CertificateType type) {
        return type.schemes().stream().map(Scheme::code).collect(joining(", "));
    }

    private void wrong(String path, String field, String code, Object... args) {
        violations.add(Violation.body(path + field, code, args));
    }

    List<Violation> violations() {
        return violations;
    }

    List<Wish> wishes() {
        return wishes;
    }
}
