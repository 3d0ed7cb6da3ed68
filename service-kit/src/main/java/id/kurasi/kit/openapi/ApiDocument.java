package id.kurasi.kit.openapi;

import id.kurasi.kit.problem.MaxBody;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Writes into the API document what holds for every operation, so that no resource repeats it: the roles, the problems that
 * the edge can answer with, {@code Idempotency-Key}, ETags, and how to authenticate.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final DotName MAX_BODY = DotName.createSimple(MaxBody.class);

    private final Map<String, List<String>> roles = new HashMap<>();
    private final Map<String, String> largestBody = new HashMap<>();

    public ApiDocument(IndexView index) {
        for (var operation : index.getAnnotations(OPERATION)) {
            var method = operation.target().asMethod();
            var own = method.annotation(ROLES);
            var allowed = own != null ? own : method.declaringClass().declaredAnnotation(ROLES);
            if (allowed != null) {
                roles.put(
                        operation.value("operationId").asString(),
                        Arrays.asList(allowed.value().asStringArray()));
            }
            var limit = method.annotation(MAX_BODY);
            if (limit != null) {
                largestBody.put(
                        operation.value("operationId").asString(),
                        limit.value().asString().replace("M", " MiB"));
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(document, path, method, operation)));
        document.addTag(OASFactory.createTag().name("Problems").description(ProblemTypes.table()));
        var components = document.getComponents();
        components.addSecurityScheme(
                "oidc",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Access token of the identity provider; its groups claim holds the roles"));
        components.addSecurityScheme(
                "demo",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description("Demo accounts, on one machine only"));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("oidc"));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("demo"));
    }

    private void complete(OpenAPI document, String path, PathItem.HttpMethod method, Operation operation) {
        var allowed = roles.getOrDefault(operation.getOperationId(), List.of());
        operation.addExtension("x-roles", allowed);
        operation.setDescription(operation.getDescription() + "\n\nRoles: " + String.join(", ", allowed) + ".");
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description(
                            "A name of your choice for this request. Repeating it within 24 hours gives the first answer"
                                    + " again instead of doing it again; a request that was refused may be repeated with the same key.")
                    .example("d5f7c8e2-1")
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .maxLength(200)));
        }
        problemsOf(path, method, operation).forEach((status, text) -> problem(operation, status, text));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(problemContent());
            }
        });
        operation.getResponses().getAPIResponses().values().forEach(response -> tag(document, response));
    }

    private Map<String, String> problemsOf(String path, PathItem.HttpMethod method, Operation operation) {
        var problems = new TreeMap<String, String>();
        problems.put("400", "The request is not valid; `violations` names each field and rule");
        problems.put("401", "No valid credentials");
        problems.put("403", "The caller's role, or its scope, does not allow this");
        problems.put("406", "Not to be had in the media type that Accept names");
        problems.put("500", "A failure of ours; report the `traceId`");
        problems.put("503", "The database or a service we depend on is away; `Retry-After` says when to come back");
        if (path.contains("{")) {
            problems.put("404", "No such thing, or not for this caller to see");
        }
        if (operation.getRequestBody() != null) {
            problems.put("413", "The body is over " + largestBody.getOrDefault(operation.getOperationId(), "1 MiB"));
            problems.put("415", "The body is not of the media type that the operation takes");
        }
        if (method == PathItem.HttpMethod.POST) {
            problems.put("409", "A request with the same Idempotency-Key is still running");
            problems.put("422", "The Idempotency-Key belongs to another request");
        }
        if (takesIfMatch(operation)) {
            problems.put("412", "It has changed since it was read: the ETag in If-Match is stale");
            problems.put("428", "If-Match is missing");
        }
        return problems;
    }

    private static boolean takesIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    /** A text the operation has for a status stands before the common one. */
    private static void problem(Operation operation, String status, String text) {
        var own = operation.getResponses().getAPIResponse(status);
        var response = OASFactory.createAPIResponse()
                .description(own == null ? text : own.getDescription() + (addsTo(status) ? ". Or: " + text : ""));
        operation.getResponses().addAPIResponse(status, response);
    }

    private static boolean addsTo(String status) {
        return Set.of("409", "422").contains(status);
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    /** A resource's answer has an ETag: its schema has a version. */
    private static void tag(OpenAPI document, APIResponse response) {
        if (response.getContent() == null) {
            return;
        }
        var json = response.getContent().getMediaType("application/json");
        if (json == null || json.getSchema() == null || json.getSchema().getRef() == null) {
            return;
        }
        var name = json.getSchema().getRef();
        var schema = document.getComponents().getSchemas().get(name.substring(name.lastIndexOf('/') + 1));
        if (schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey("version")) {
            response.addHeader(
                    "ETag",
                    OASFactory.createHeader()
                            .description("Version of the resource, for If-Match and If-None-Match")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
    }
}
