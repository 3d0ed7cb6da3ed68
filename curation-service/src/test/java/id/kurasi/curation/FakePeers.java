package id.kurasi.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Stands for the catalog and the certification service. A test PUTs the product it wants to be found; its {@code peer} field
 * says how the peers behave when they are asked for it.
 */
public class FakePeers implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, AtomicInteger> complianceChecks = new ConcurrentHashMap<>();

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> products = new ConcurrentHashMap<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private ExecutorService threads;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        // else each answer waits 40 ms for the other side to acknowledge its headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/v1/products/", this::product);
        server.createContext("/v1/products", this::list);
        server.createContext("/v1/compliance-checks", this::compliance);
        server.start();
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.catalog.url", url,
                "quarkus.rest-client.certification.url", url,
                "quarkus.rest-client.read-timeout", "700");
    }

    @Override
    public void stop() {
        never.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void product(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var id = path.substring(path.lastIndexOf('/') + 1);
        if (exchange.getRequestMethod().equals("PUT")) {
            products.put(id, json.readTree(exchange.getRequestBody()));
            answer(exchange, 204, null);
            return;
        }
        var product = products.get(id);
        if (product == null) {
            answer(exchange, 404, json.createObjectNode());
        } else if (behaves(exchange, product.path("catalog").asText())) {
            answer(exchange, 200, product);
        }
    }

    /** The list, by {@code id}, {@code business} or {@code region}, in the order of the ids; the cursor is the last of them. */
    private void list(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        var limit = Integer.parseInt(asked(query, "limit").get(0));
        var after = asked(query, "cursor").stream().findFirst().orElse("");
        var found = products.entrySet().stream()
                .filter(product -> isAskedFor(query, product.getKey(), product.getValue()))
                .filter(product -> product.getKey().compareTo(after) > 0)
                .sorted(Map.Entry.comparingByKey())
                .limit(limit + 1L)
                .toList();
        var page = found.subList(0, Math.min(limit, found.size()));
        var troubled = page.stream()
                .map(product -> product.getValue().path("catalog").asText())
                .filter(behaviour -> !behaviour.isEmpty())
                .findFirst();
        if (troubled.isPresent() && !behaves(exchange, troubled.get())) {
            return;
        }
        var answer = json.createObjectNode();
        var items = answer.putArray("items");
        page.forEach(product -> items.add(product.getValue()));
        answer.put("nextCursor", found.size() > limit ? page.get(limit - 1).getKey() : null);
        answer(exchange, 200, answer);
    }

    private static boolean isAskedFor(String query, String id, JsonNode product) {
        var region = product.at("/business/regionCode").asText() + ".";
        return isAny(query, "id", id::equals)
                && isAny(query, "business", product.path("businessId").asText()::equals)
                && isAny(query, "state", product.path("state").asText()::equals)
                && isAny(query, "region", code -> region.startsWith(code + "."));
    }

    private static boolean isAny(String query, String name, Predicate<String> test) {
        var values = asked(query, name);
        return values.isEmpty() || values.stream().anyMatch(test);
    }

    private static List<String> asked(String query, String name) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .toList();
    }

    private void compliance(HttpExchange exchange) throws IOException {
        var asked = json.readTree(exchange.getRequestBody());
        var answer = json.createObjectNode();
        var results = answer.putArray("results");
        for (var product : asked.path("products")) {
            var known = products.get(product.path("productId").asText());
            if (!behaves(exchange, known.path("certification").asText())) {
                return;
            }
            results.add(complianceOf(
                    product.path("productId").asText(), asked.path("profile").asText(), known));
        }
        complianceChecks
                .computeIfAbsent(asked.at("/products/0/productId").asText(), id -> new AtomicInteger())
                .incrementAndGet();
        answer(exchange, 200, answer);
    }

    private ObjectNode complianceOf(String id, String profile, JsonNode product) {
        var result = json.createObjectNode().put("productId", id);
        var requirements = result.putArray("requirements");
        for (var basis : Map.of("PROFILE", "requirements", "LAW", "laws").entrySet()) {
            product.path(basis.getValue()).fields().forEachRemaining(requirement -> requirements
                    .addObject()
                    .put("requirement", requirement.getKey())
                    .put("basis", basis.getKey())
                    .put("outcome", requirement.getValue().asText())
                    .put("nextStep", requirement.getValue().asText().equals("MISSING") ? "START_CASE" : null)
                    .put("profile", profile));
        }
        return result;
    }

    /** How often certification-service was asked about a list of products that begins with this one. */
    public static int checksOf(String firstProduct) {
        return complianceChecks.getOrDefault(firstProduct, new AtomicInteger()).get();
    }

    /** Whether there is an answer to give; otherwise the misbehaviour has happened. */
    private boolean behaves(HttpExchange exchange, String behaviour) throws IOException {
        switch (behaviour) {
            case "broken" -> answer(exchange, 500, json.createObjectNode());
            case "gone" -> exchange.close();
            case "slow" -> {
                awaitTheEnd();
                exchange.close();
            }
            default -> {
                return true;
            }
        }
        return false;
    }

    private void awaitTheEnd() {
        try {
            never.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        var bytes = body == null ? new byte[0] : json.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
