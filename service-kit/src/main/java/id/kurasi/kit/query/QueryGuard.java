package id.kurasi.kit.query;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Text;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** Refuses query parameters that an operation does not have and values that they do not take, all at once. */
@Provider
public class QueryGuard implements ContainerRequestFilter {

    private static final int LONGEST_ADDRESS = 8 * 1024;

    private final ResourceInfo resource;
    private final Map<Method, Map<String, QueryParameter>> known = new ConcurrentHashMap<>();

    public QueryGuard(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        if (uri.getRequestUri().toString().length() > LONGEST_ADDRESS) {
            throw Refusal.of(414, "uri-too-long");
        }
        if (uri.getPathParameters().values().stream().flatMap(List::stream).anyMatch(Text::isUnfit)) {
            throw Refusal.notFound("resource", "at this path");
        }
        if (uri.getQueryParameters().isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var declared = known.computeIfAbsent(resource.getResourceMethod(), QueryGuard::declaredBy);
        var violations = new ArrayList<Violation>();
        uri.getQueryParameters().forEach((name, values) -> {
            var parameter = declared.getOrDefault(name, open(name));
            if (parameter == null) {
                violations.add(Violation.query(name, "UnknownParameter", String.join(", ", declared.keySet())));
            } else {
                values.stream()
                        .flatMap(value -> parameter.problemWith(value).stream())
                        .limit(1)
                        .forEach(violations::add);
            }
        });
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private QueryParameter open(String name) {
        return Arrays.stream(resource.getResourceMethod().getParameterTypes())
                .map(type -> type.getAnnotation(OpenParameters.class))
                .filter(open -> open != null && name.startsWith(open.value()))
                .map(open -> QueryParameter.of(name, String.class))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, QueryParameter> declaredBy(Method method) {
        var declared = new TreeMap<String, QueryParameter>();
        Arrays.stream(method.getParameters())
                .flatMap(QueryGuard::parameters)
                .forEach(parameter -> declared.put(parameter.name(), parameter));
        return declared;
    }

    private static Stream<QueryParameter> parameters(Parameter parameter) {
        if (parameter.isAnnotationPresent(RestQuery.class)) {
            return Stream.of(QueryParameter.of(parameter.getName(), parameter.getParameterizedType()));
        }
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> QueryParameter.of(field.getName(), field.getGenericType()))
                : Stream.empty();
    }
}
