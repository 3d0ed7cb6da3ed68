package id.kurasi.certification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * A catalog to ask. What it knows and how it feels today is told it over HTTP, under {@code /stub}, because Quarkus loads tests
 * and their resources with two class loaders; tests do so through {@link CatalogOfTests}.
 */
public class StubCatalog implements QuarkusTestResourceLifecycleManager {

    private static final String CATEGORIES = """
            {"items": [
              {"code": "FOOD_BEVERAGE", "parent": null, "path": ["FOOD_BEVERAGE"], "name": {"en": "Food", "id": "Mamin"}},
              {"code": "SNACK", "parent": "FOOD_BEVERAGE", "path": ["FOOD_BEVERAGE", "SNACK"], "name": {"en": "Snacks", "id": "Camilan"}},
              {"code": "BATIK", "parent": null, "path": ["BATIK"], "name": {"en": "Batik", "id": "Batik"}}]}
            """;

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final StubFeed feed = new StubFeed();
    private final Queue<HttpExchange> unanswered = new ConcurrentLinkedQueue<>();
    private volatile String mood = "well";
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
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/stub/", this::learn);
        server.createContext("/v1/", this::answer);
        server.start();
        return Map.of(
                "quarkus.rest-client.catalog.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                // a test of a slow catalog should not be slow itself
                "quarkus.rest-client.read-timeout",
                "700",
                "quarkus.rest-client.catalog-events.read-timeout",
                "3000",
                "kurasi.follow.patience",
                "1S");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void learn(HttpExchange exchange) throws IOException {
        var name = exchange.getRequestURI().getPath().substring("/stub/".length());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (name.equals("mood")) {
            mood = body;
        } else if (name.equals("events")) {
            feed.tell(body);
        } else {
            known.put(name, body);
        }
        send(exchange, 200, "{}");
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (mood) {
            case "away" -> exchange.close();
            case "silent" -> unanswered.add(exchange);
            case "broken" -> send(exchange, 500, "{}");
            default -> answerWell(exchange);
        }
    }

    private void answerWell(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/v1/".length());
        if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            send(exchange, 401, "{}");
        } else if (path.equals("categories")) {
            send(exchange, 200, CATEGORIES);
        } else if (path.equals("events")) {
            send(exchange, 200, nextEvents(exchange.getRequestURI().getQuery()));
        } else if (path.equals("products") || path.equals("businesses")) {
            send(exchange, 200, namedIn(exchange.getRequestURI().getQuery(), path));
        } else {
            send(exchange, known.containsKey(path) ? 200 : 404, known.getOrDefault(path, "{}"));
        }
    }

    private String nextEvents(String query) {
        try {
            return feed.page(query);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String namedIn(String query, String kind) {
        var found = new ArrayList<String>();
        for (var parameter : query.split("&")) {
            var named = known.get(kind + "/" + parameter.replaceFirst("^id=", ""));
            if (named != null) {
                found.add(named);
            }
        }
        return "{\"items\": [" + String.join(",", found) + "], \"nextCursor\": null}";
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
