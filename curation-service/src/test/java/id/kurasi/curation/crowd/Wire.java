package id.kurasi.curation.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests of many people, who do not wait for each other; and what they were answered, by status. */
final class Wire {

    /** To be done, or why not: nothing else may come, however many ask at once. */
    private static final Set<Integer> PROPER = Set.of(200, 201, 403, 404, 409, 412, 428);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI root = URI.create("http://localhost:" + RestAssured.port);
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
    private final Set<String> improper = ConcurrentHashMap.newKeySet();

    record Ask(String account, String method, String path, Object body, Map<String, String> headers) {

        static Ask get(String account, String path) {
            return new Ask(account, "GET", path, null, Map.of());
        }

        static Ask post(String account, String path, Object body) {
            return new Ask(account, "POST", path, body, Map.of());
        }

        static Ask put(String account, String path, Object body) {
            return new Ask(account, "PUT", path, body, Map.of());
        }

        Ask with(String header, String value) {
            return new Ask(account, method, path, body, Map.of(header, value));
        }
    }

    record Answer(int status, String etag, JsonNode body) {

        boolean isDone() {
            return status < 300;
        }

        String text(String pointer) {
            return body.at(pointer).asText();
        }
    }

    Answer send(Ask ask) {
        return sending(ask).join();
    }

    /** At the same moment, as from two devices. */
    List<Answer> send(Ask one, Ask other) {
        var first = sending(one);
        var second = sending(other);
        return List.of(first.join(), second.join());
    }

    /** How often each status was answered. */
    Map<Integer, AtomicInteger> statuses() {
        return statuses;
    }

    /** What should never have been answered. */
    Set<String> improper() {
        return improper;
    }

    private CompletableFuture<Answer> sending(Ask ask) {
        var account = (ask.account() + ":kurasi").getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(root.resolve(ask.path()))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account))
                .header("Content-Type", "application/json")
                .method(
                        ask.method(),
                        ask.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(written(ask.body())));
        ask.headers().forEach(request::header);
        return client.sendAsync(request.build(), BodyHandlers.ofByteArray()).thenApply(response -> read(ask, response));
    }

    private Answer read(Ask ask, HttpResponse<byte[]> response) {
        var status = response.statusCode();
        statuses.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
        if (!PROPER.contains(status)) {
            improper.add("%d to %s %s: %s"
                    .formatted(status, ask.method(), ask.path(), new String(response.body(), StandardCharsets.UTF_8)));
        }
        try {
            var body = response.body().length == 0 ? MissingNode.getInstance() : json.readTree(response.body());
            return new Answer(status, response.headers().firstValue("ETag").orElse(null), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
