package id.kurasi.kit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.IntNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every operation of every service, walked from its API document. A service's test extends it and adds nothing.
 */
public abstract class ApiContract {

    private static final String UNKNOWN_ID = "01890000-0000-7000-8000-000000000000";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Role name to an account that has just that role. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "admin", "admin",
            "agency", "agency~35.76",
            "curator", "curator",
            "buyer", "buyer~the-keranjang-bali",
            "business", "business~" + UNKNOWN_ID,
            "viewer", "viewer",
            "service", "service");

    /**
     * @param needsBody whether a request without any is refused
     * @param answers the documented status codes
     */
    private record Operation(
            String method, String path, Set<String> roles, String bodyType, boolean needsBody, Set<String> answers) {

        String concretePath() {
            return path.replaceAll("\\{[^}]+}", UNKNOWN_ID);
        }

        Response call(RequestSpecification request) {
            return request.request(method, concretePath());
        }

        RequestSpecification as(String account) {
            return with(given().auth().preemptive().basic(account, "kurasi"));
        }

        /** A body of the right kind that says nothing right. */
        RequestSpecification with(RequestSpecification request) {
            if (bodyType == null) {
                return request;
            }
            return takesJson()
                    ? request.contentType(bodyType).body("{\"noSuchField\": 1}")
                    : request.multiPart("noSuchPart", "1");
        }

        boolean takesJson() {
            return "application/json".equals(bodyType);
        }

        String name() {
            return method + " " + path;
        }
    }

    private static List<Operation> operations() {
        var document = given().get("/q/openapi?format=json").jsonPath();
        var operations = new ArrayList<Operation>();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        paths.forEach((path, item) -> item.forEach((method, value) -> {
            if (value instanceof Map<?, ?> operation && operation.get("responses") != null) {
                @SuppressWarnings("unchecked")
                var roles = (List<String>) operation.get("x-roles");
                @SuppressWarnings("unchecked")
                var answers = (Map<String, ?>) operation.get("responses");
                operations.add(new Operation(
                        method.toUpperCase(),
                        path,
                        Set.copyOf(roles),
                        bodyType(operation),
                        needsBody(operation),
                        answers.keySet()));
            }
        }));
        assertFalse(operations.isEmpty());
        return operations;
    }

    private static String bodyType(Map<?, ?> operation) {
        return operation.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                ? (String) content.keySet().iterator().next()
                : null;
    }

    private static boolean needsBody(Map<?, ?> operation) {
        return operation.get("requestBody") instanceof Map<?, ?> body && Boolean.TRUE.equals(body.get("required"));
    }

    @Test
    void everyOperationSaysWhatItAnswersWhenAllIsWell() {
        assertEquals(
                List.of(),
                operations().stream()
                        .filter(operation -> operation.answers().stream().noneMatch(code -> code.startsWith("2")))
                        .map(Operation::name)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsInWithoutCredentials() {
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    problem(operation.call(operation.with(given())), 401, "unauthenticated");
                    problem(
                            operation.call(
                                    operation.with(given().auth().preemptive().basic("admin", "wrong"))),
                            401,
                            "unauthenticated");
                    if (operation.bodyType() != null) {
                        // nor is he told what is wrong with his body
                        problem(operation.call(given().contentType("text/xml").body("<a/>")), 401, "unauthenticated");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> onlyTheRolesOfTheDocumentGetIn() {
        return operations().stream().flatMap(operation -> ACCOUNTS.entrySet().stream()
                .map(account -> DynamicTest.dynamicTest(operation.name() + " as " + account.getKey(), () -> {
                    var response = operation.call(operation.as(account.getValue()));
                    if (operation.roles().contains(account.getKey())) {
                        assertNotEquals(401, response.statusCode());
                        assertNotEquals(403, response.statusCode());
                        assertTrue(response.statusCode() < 500, () -> "answered " + response.statusCode());
                    } else {
                        problem(response, 403, "forbidden");
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> whoHasNoRoleHereGetsNowhere() {
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(), () -> problem(operation.call(operation.as("stranger")), 403, "forbidden")));
    }

    @TestFactory
    Stream<DynamicTest> badBodiesAreRefused() {
        return operations().stream().filter(Operation::takesJson).flatMap(operation -> Stream.of(
                        "", "{", "[]", "null", "\"x\"", "{\"a\":1}{", "{\"noSuchField\":1}")
                .filter(body -> operation.needsBody() || !Set.of("", "null").contains(body))
                .map(body -> DynamicTest.dynamicTest(operation.name() + " with " + body, () -> {
                    var response = operation.call(operation
                            .as("admin")
                            .contentType("application/json")
                            .body(body));
                    // what admin may not do at all is refused before the body is read
                    if (operation.roles().contains("admin")) {
                        problem(response, 400, null);
                    } else {
                        problem(response, 403, "forbidden");
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> bodiesThatAreNoJsonAreRefused() {
        return operations().stream()
                .filter(operation ->
                        operation.bodyType() != null && operation.roles().contains("admin"))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(),
                        () -> problem(
                                operation.call(given().auth()
                                        .preemptive()
                                        .basic("admin", "kurasi")
                                        .contentType("text/xml")
                                        .body("<a/>")),
                                415,
                                "unsupported-media-type")));
    }

    @TestFactory
    Stream<DynamicTest> unknownQueryParametersAreNamed() {
        return operations().stream()
                .filter(operation ->
                        operation.method().equals("GET") && operation.roles().contains("admin"))
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> problem(
                                operation.call(operation.as("admin").queryParam("nosuch", "1")), 400, "invalid-request")
                        .then()
                        .body("violations[0].field", equalTo("nosuch"))
                        .body("violations[0].in", equalTo("query"))
                        .body("violations[0].code", equalTo("UnknownParameter"))));
    }

    @Test
    void unknownPathsAndMethodsAreProblems() {
        var admin = given().auth().preemptive().basic("admin", "kurasi");
        problem(admin.get("/v1/nowhere"), 404, "not-found");
        problem(admin.get("/nowhere"), 404, "not-found");
        problem(admin.delete("/v1/events"), 405, "method-not-allowed");
        problem(admin.accept("image/png").get("/v1/events"), 406, "not-acceptable");
    }

    @TestFactory
    Stream<DynamicTest> whereNoBodyIsNeededNoneNorItsTypeIsAskedFor() {
        return operations().stream()
                .filter(operation -> operation.takesJson() && !operation.needsBody())
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    var request = HttpRequest.newBuilder(
                                    URI.create(RestAssured.baseURI + ":" + RestAssured.port + operation.concretePath()))
                            .header("Authorization", basic("admin"))
                            .method(operation.method(), BodyPublishers.noBody())
                            .build();
                    // not of RestAssured, which names a type where there is nothing
                    var answer = HTTP.send(request, BodyHandlers.discarding());
                    assertEquals(404, answer.statusCode());
                }));
    }

    private static String basic(String account) {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":kurasi").getBytes(UTF_8));
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        var post = operations().stream()
                .filter(operation -> operation.takesJson() && operation.method().equals("POST"))
                .findFirst()
                .orElseThrow();
        problem(post.call(post.as("admin").body("[" + " ".repeat(1024 * 1024) + "]")), 413, "too-large");
    }

    @Test
    void problemsSpeakIndonesianToWhomPrefersIt() {
        given().header("Accept-Language", "id-ID, id;q=0.9, en;q=0.5")
                .get("/v1/events")
                .then()
                .statusCode(401)
                .body("title", equalTo("Siapa Anda?"));
        given().header("Accept-Language", "fr").get("/v1/events").then().body("title", equalTo("Who are you?"));
    }

    /** Run with {@code -Dkurasi.openapi=write} to write the document anew after the API has changed. */
    @Test
    void theCommittedDocumentIsTheApi() throws IOException {
        var actual = given().get("/q/openapi").asString();
        var committed = Path.of("openapi.yaml");
        if ("write".equals(System.getProperty("kurasi.openapi"))) {
            Files.writeString(committed, actual);
        }
        assertEquals(
                Files.exists(committed) ? Files.readString(committed) : "",
                actual,
                "openapi.yaml is stale; write it anew with: mvn verify -Dkurasi.openapi=write");
    }

    private static Response problem(Response response, int status, String type) {
        response.then().statusCode(status).contentType(startsWith("application/problem+json"));
        var problem = Answers.json(response);
        assertEquals(IntNode.valueOf(status), problem.path("status"));
        for (var member : List.of("title", "detail", "instance")) {
            assertTrue(problem.hasNonNull(member), () -> member + " is missing: " + problem);
        }
        assertFalse(problem.hasNonNull("stackTrace"), problem::toString);
        if (type != null) {
            assertEquals("/problems/" + type, problem.path("type").textValue());
        }
        return response;
    }
}
