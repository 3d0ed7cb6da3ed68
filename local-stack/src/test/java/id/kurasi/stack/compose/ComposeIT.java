package id.kurasi.stack.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.stack.Eventually;
import id.kurasi.stack.Jar;
import id.kurasi.stack.Stack;
import id.kurasi.stack.TestStack;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Keeps docker-compose.yml true without a container engine: what the file gives each service in its environment starts the
 * packaged jar, with the addresses of the containers replaced by those of processes here.
 */
class ComposeIT {

    private static final Path HOME =
            Path.of(System.getProperty("kurasi.home")).toAbsolutePath().normalize();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Map<Service, Jar> JARS = new EnumMap<>(Service.class);
    private static Stack databases;
    private static Issuer issuer;

    @BeforeAll
    static void startWhatTheFileNames() {
        issuer = new Issuer();
        databases = TestStack.unstarted();
        databases.startDatabases(List.of());
        for (var service : Service.values()) {
            JARS.put(service, Jar.start(HOME, service.label(), environment(service)));
        }
        for (var service : Service.values()) {
            Eventually.assertThat(service.label() + " is ready", () -> isReady(service));
        }
    }

    private static boolean isReady(Service service) {
        try {
            return get(service, "/q/health/ready", null).statusCode() == 200;
        } catch (UncheckedIOException notListening) {
            return false;
        }
    }

    @AfterAll
    static void stopIt() {
        JARS.values().forEach(Jar::close);
        databases.close();
        issuer.close();
    }

    @Test
    void everyServiceIsPublishedAtItsOwnPort() {
        var file = ComposeFile.read(HOME);
        for (var service : Service.values()) {
            var port = new Ports(0).of(service);
            assertEquals(
                    List.of("127.0.0.1:%d:%d".formatted(port, port)),
                    file.services().get(service.label()).get("ports"));
        }
    }

    @Test
    void onlyTokensOfTheIssuerAreTaken() {
        var token = issuer.token("dinas", "kurasi", List.of("agency:35.76"));
        Map.of(
                        Service.CATALOG, "/v1/products",
                        Service.CERTIFICATION, "/v1/certificates",
                        Service.CURATION, "/v1/rounds")
                .forEach((service, path) -> {
                    assertEquals(200, get(service, path, "Bearer " + token).statusCode());
                    assertEquals(401, get(service, path, null).statusCode());
                    assertEquals(
                            401, get(service, path, "Bearer " + token + "x").statusCode());
                    assertEquals(
                            401,
                            get(service, path, "Bearer " + issuer.token("x", "other", List.of("admin")))
                                    .statusCode());
                    assertEquals(
                            403,
                            get(service, path, "Bearer " + issuer.token("x", "kurasi", List.of("stranger")))
                                    .statusCode());
                });
    }

    @Test
    void theDemoAccountsAreUnknown() {
        var basic = "Basic YWRtaW46a3VyYXNp"; // admin:kurasi
        for (var service : Service.values()) {
            var refused = get(service, "/v1/events", basic);
            assertEquals(401, refused.statusCode());
            assertEquals(
                    "Bearer", refused.headers().firstValue("WWW-Authenticate").orElseThrow());
        }
    }

    @Test
    void servicesAskEachOtherWithTokensOfTheirOwn() throws IOException {
        var token = "Bearer " + issuer.token("dinas", "kurasi", List.of("agency:35.76"));
        var business = post(
                Service.CATALOG,
                "/v1/businesses",
                token,
                Map.of("name", "Contoh Keripik", "regionCode", "35.76.02", "businessScale", "MICRO"));
        assertEquals(201, business.statusCode(), business.body());

        var certificate = Map.of(
                "type", "HALAL",
                "scheme", "SELF_DECLARE",
                "number", "ID35110000000010124",
                "businessId", JSON.readTree(business.body()).path("id").textValue(),
                "regionCode", "35.76",
                "issuedOn", "2024-01-31");
        var recorded = post(Service.CERTIFICATION, "/v1/certificates", token, certificate);

        assertEquals(201, recorded.statusCode(), recorded.body());
    }

    @Test
    void logsAreJsonWithTraceIds() throws IOException {
        var lines = JARS.get(Service.CATALOG)
                .printed()
                .lines()
                .filter(line -> line.startsWith("{"))
                .toList();
        assertFalse(lines.isEmpty());
        assertTrue(JSON.readTree(lines.get(0)).has("timestamp"));
    }

    @Test
    void aServiceWithoutAnIssuerRefusesToStart() throws InterruptedException {
        for (var service : Service.values()) {
            var environment = environment(service);
            environment.remove("QUARKUS_OIDC_AUTH_SERVER_URL");
            environment.put("QUARKUS_HTTP_PORT", "0");
            try (var jar = Jar.start(HOME, service.label(), environment)) {
                assertNotEquals(0, jar.awaitExit());
                assertTrue(
                        jar.printed().contains("'quarkus.oidc.auth-server-url' property must be configured"),
                        jar::printed);
            }
        }
    }

    @Test
    void theDemoAccountsAreNotServedBeyondThisMachine() throws InterruptedException {
        var environment = environment(Service.CATALOG);
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "::"); // every address
        environment.put("QUARKUS_HTTP_PORT", "0");
        try (var jar = Jar.start(HOME, "catalog", environment)) {
            assertNotEquals(0, jar.awaitExit());
            assertTrue(jar.printed().contains("demo accounts are for this machine only"), jar::printed);
        }
    }

    @Test
    void theRealmHasTheDemoAccountsWithTheirRoles() throws IOException {
        var realm = JSON.readTree(
                HOME.resolve("local-stack/docker/kurasi-realm.json").toFile());
        var users = StreamSupport.stream(realm.path("users").spliterator(), false)
                .filter(user -> !user.has("serviceAccountClientId"))
                .collect(Collectors.toMap(
                        user -> user.path("username").textValue(),
                        user -> user.path("groups").path(0).textValue()));
        var accounts = List.of(DemoAccount.values()).stream()
                .collect(Collectors.toMap(DemoAccount::login, account -> "/" + account.role()));
        assertEquals(accounts, users);
        var groups = StreamSupport.stream(realm.path("groups").spliterator(), false)
                .map(group -> "/" + group.path("name").textValue())
                .toList();
        assertTrue(groups.containsAll(users.values()));
        assertTrue(groups.contains("/service"));
        for (JsonNode client : realm.path("clients")) {
            assertTrue(client.path("protocolMappers").toString().contains("\"included.custom.audience\":\"kurasi\""));
        }
    }

    private static Map<String, String> environment(Service service) {
        var ports = databases.ports();
        var addresses = new HashMap<String, String>();
        addresses.put("postgres:5432", "127.0.0.1:" + ports.postgres());
        addresses.put("keycloak:8080", issuer.address());
        addresses.put("localhost:8180", issuer.address());
        for (var peer : Service.values()) {
            addresses.put(peer.label() + ":" + new Ports(0).of(peer), "127.0.0.1:" + ports.of(peer));
        }
        var environment =
                ComposeFile.read(HOME).environment(service.label(), Map.of("DATABASE_PASSWORD", "kurasi"), addresses);
        // what the container's own network gives it
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return environment;
    }

    private static HttpResponse<String> get(Service service, String path, String authorization) {
        return send(request(service, path, authorization).GET().build());
    }

    private static HttpResponse<String> post(Service service, String path, String authorization, Object body)
            throws IOException {
        return send(request(service, path, authorization)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build());
    }

    private static HttpRequest.Builder request(Service service, String path, String authorization) {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + databases.ports().of(service) + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
