package id.kurasi.kit.problem;

import id.kurasi.kit.problem.ProblemView.ViolationView;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** The one place where a refusal becomes a problem document. */
@Provider
public final class RefusalMapper extends ExceptionMapperBase<Refusal> {

    private static final String SECONDS_UNTIL_RETRY = "5";

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        return problemOf(refusal);
    }

    static HttpProblem problemOf(Refusal refusal) {
        var texts = Texts.current();
        var problem = HttpProblem.builder()
                .withType(URI.create("/problems/" + refusal.type()))
                .withStatus(refusal.status())
                .withTitle(texts.get(refusal.type() + ".title", refusal.args()))
                .withDetail(texts.get(refusal.type() + ".detail", refusal.args()));
        refusal.members().forEach(problem::with);
        refusal.headers().forEach(problem::withHeader);
        if (!refusal.violations().isEmpty()) {
            problem.with(
                    "violations",
                    refusal.violations().stream().map(v -> view(v, texts)).toList());
        }
        if (refusal.status() == 503) {
            problem.withHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY);
        }
        return problem.build();
    }

    private static ViolationView view(Violation violation, Texts texts) {
        return new ViolationView(
                violation.field(),
                violation.in(),
                violation.code(),
                texts.get("violation." + violation.code(), violation.args()));
    }
}
