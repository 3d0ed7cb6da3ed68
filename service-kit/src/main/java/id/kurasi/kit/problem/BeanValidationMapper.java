package id.kurasi.kit.problem;

import id.kurasi.kit.problem.ProblemView.ViolationView;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.StringJoiner;
import org.jboss.resteasy.reactive.RestQuery;

/** What Bean Validation finds wrong with a request, as violations with the code of the rule. */
@Provider
@Priority(Precedence.OURS)
public final class BeanValidationMapper extends ExceptionMapperBase<ConstraintViolationException> {

    @Override
    protected HttpProblem toProblem(ConstraintViolationException failure) {
        if (!(failure instanceof ResteasyReactiveViolationException)) {
            throw failure; // our own data broke a rule: that is a failure of ours, not of the request
        }
        var texts = Texts.current();
        var violations = failure.getConstraintViolations().stream()
                .map(BeanValidationMapper::view)
                .sorted(Comparator.comparing(ViolationView::field).thenComparing(ViolationView::code))
                .toList();
        return HttpProblem.builder()
                .withType(URI.create("/problems/invalid-request"))
                .withStatus(400)
                .withTitle(texts.get("invalid-request.title"))
                .withDetail(texts.get("invalid-request.detail", violations.size()))
                .with("violations", violations)
                .build();
    }

    private static ViolationView view(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().iterator();
        path.next(); // the resource method
        var parameter = path.hasNext() ? path.next().getName() : "";
        var rest = fieldOf(path);
        var code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        if (rest.isEmpty()) {
            return new ViolationView(parameter, "query", code, violation.getMessage());
        }
        // one of several values of a parameter has the name of the parameter
        var name = rest.replaceFirst("\\[\\d+]$", "");
        return isOfQuery(name, violation)
                ? new ViolationView(name, "query", code, violation.getMessage())
                : new ViolationView(rest, "body", code, violation.getMessage());
    }

    /** The fields of a filter (@BeanParam) are query parameters. */
    private static boolean isOfQuery(String field, ConstraintViolation<?> violation) {
        return violation.getLeafBean() != null
                && Arrays.stream(violation.getLeafBean().getClass().getFields())
                        .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                        .anyMatch(parameter -> parameter.getName().equals(field));
    }

    private static String fieldOf(Iterator<Path.Node> path) {
        var field = new StringJoiner(".");
        while (path.hasNext()) {
            var node = path.next();
            if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                field.add(node.toString());
            }
        }
        return field.toString();
    }
}
