package id.kurasi.certification.facilitation;

import static java.util.stream.Collectors.joining;

import id.kurasi.certification.facilitation.stage.StageClock;
import id.kurasi.certification.facilitation.step.EnterStage;
import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.certification.type.Scheme;
import id.kurasi.certification.type.Stage;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** The routes (skema) by which cases go, as the certificate types have them. */
@ApplicationScoped
class Routes {

    /** The stage of a scheme whose certificate is issued before it is over (P-IRT: pemenuhan komitmen). */
    private static final String COMMITMENT = "COMMITMENT";

    private final CertificateTypes types;
    private final Today today;

    Routes(CertificateTypes types, Today today) {
        this.types = types;
        this.today = today;
    }

    Scheme of(Purpose purpose) {
        return types.get(purpose.type()).scheme(purpose.scheme()).orElseThrow();
    }

    String issuer(Purpose purpose) {
        return types.get(purpose.type()).issuer();
    }

    /** @throws Refusal 400 for a stage that the scheme does not have, or a day on which it cannot have begun */
    StageClock stage(FacilitationCase it, EnterStage wanted) {
        var scheme = of(it.purpose());
        var stage = find(scheme, wanted.stage()).orElseThrow(() -> unknownStage(scheme));
        return StageClock.start(stage, day(wanted.on(), it.examination().earliestStage(), "on"));
    }

    /** The day itself, or today when none is given. */
    LocalDate day(LocalDate given, LocalDate earliest, String field) {
        var day = today.or(given);
        if (day.isAfter(today.date())) {
            throw Refusal.invalid(Violation.body(field, "InFuture", today.date()));
        }
        if (earliest != null && day.isBefore(earliest)) {
            throw Refusal.invalid(Violation.body(field, "BeforePreviousStep", earliest));
        }
        return day;
    }

    /** By when commitments have to be fulfilled on which a certificate was issued; null when no limit is known. */
    LocalDate commitmentsDueOn(Purpose purpose, LocalDate issuedOn) {
        var stage = find(of(purpose), COMMITMENT)
                .orElseThrow(
                        () -> Refusal.invalid(Violation.body("commitmentsPending", "NotOfThisType", purpose.type())));
        return StageClock.start(stage, issuedOn).stageDueOn();
    }

    private static Optional<Stage> find(Scheme scheme, String code) {
        return scheme.stages().stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    private static Refusal unknownStage(Scheme scheme) {
        var known = scheme.stages().stream().map(Stage::code).collect(joining(", "));
        return Refusal.invalid(Violation.body("stage", "UnknownStage", known));
    }
}
