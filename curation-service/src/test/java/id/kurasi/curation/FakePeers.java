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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Stands for the catalog and the certification service. A test PUTs the product it wants to be found; its {@code peer} field
 * says how the peers behave when they are asked for it.
 */
public class FakePeers implements QuarkusTestResourceLifecycleManager {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> products = new ConcurrentHashMap<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private ExecutorService threads;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/v1/products/", this::product);
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

    private void compliance(HttpExchange exchange) throws IOException {
        var asked = json.readTree(exchange.getRequestBody());
        var id = asked.at("/products/0/productId").asText();
        var product = products.get(id);
        if (behaves(exchange, product.path("certification").asText())) {
            answer(exchange, 200, complianceOf(id, asked.path("profile").asText(), product));
        }
    }

    private ObjectNode complianceOf(String id, String profile, JsonNode product) {
        var result = json.createObjectNode().put("productId", id);
        var requirements = result.putArray("requirements");
        product.path("requirements").fields().forEachRemaining(requirement -> requirements
                .addObject()
                .put("requirement", requirement.getKey())
                .put("basis", "PROFILE")
                .put("outcome", requirement.getValue().asText())
                .put("profile", profile));
        var answer = json.createObjectNode();
        answer.putArray("results").add(result);
        return answer;
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
