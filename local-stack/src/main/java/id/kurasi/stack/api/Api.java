package id.kurasi.stack.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.stack.StackFailure;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The REST API of one service as one demo account sees it. What is refused is a {@link Refused}. */
public final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The services take at least so many values of one filter. */
    private static final int VALUES_AT_ONCE = 20;

    private final Service service;
    private final URI root;
    private final String credentials;

    public Api(Ports ports, Service service, DemoAccount account) {
        this.service = service;
        this.root = ports.uri(service);
        byte[] loginAndPassword =
                "%s:%s".formatted(account.login(), DemoAccount.PASSWORD).getBytes(StandardCharsets.UTF_8);
        this.credentials = "Basic " + Base64.getEncoder().encodeToString(loginAndPassword);
    }

    public JsonNode get(String path) {
        return send("GET", path, null);
    }

    public JsonNode post(String path, Object body) {
        return send("POST", path, body);
    }

    /** An action that needs no words. */
    public JsonNode post(String path) {
        return send("POST", path, null);
    }

    public JsonNode put(String path, Object body) {
        return send("PUT", path, body);
    }

    /** All items of a list, page by page. The path holds the filters. */
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String firstPage = path + (path.contains("?") ? "&" : "?") + "limit=100";
        String page = firstPage;
        while (page != null) {
            JsonNode list = get(page);
            list.get("items").forEach(items::add);
            String cursor = list.path("nextCursor").asText(null);
            page = cursor == null ? null : firstPage + "&cursor=" + cursor;
        }
        return items;
    }

    /** All items in which the filter has one of the values, however many values there are. */
    public List<JsonNode> allOf(String path, String filter, List<String> values) {
        List<JsonNode> items = new ArrayList<>();
        for (int from = 0; from < values.size(); from += VALUES_AT_ONCE) {
            List<String> some = values.subList(from, Math.min(values.size(), from + VALUES_AT_ONCE));
            String query = some.stream()
                    .map(value -> filter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            items.addAll(all(path + "?" + query));
        }
        return items;
    }

    /** A file, as a form sends it, with the other fields of the form as names and values in turn. */
    public JsonNode upload(String path, String name, byte[] content, String... fields) {
        String boundary = "kurasi-" + UUID.randomUUID();
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            parts.add(text("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, fields[i], fields[i + 1])));
        }
        parts.add(text("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, name)));
        parts.add(content);
        parts.add(text("\r\n--%s--\r\n".formatted(boundary)));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(parts));
        return accepted(sent(request));
    }

    private static byte[] text(String part) {
        return part.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode send(String method, String path, Object body) {
        return accepted(exchange(method, path, body));
    }

    private static JsonNode accepted(Reply reply) {
        if (reply.isRefusal()) {
            throw new Refused(reply);
        }
        return reply.body();
    }

    /** The answer as it comes, refusals included. */
    public Reply exchange(String method, String path, Object body, String... headers) {
        HttpRequest.Builder request = request(path).method(method, publisher(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return sent(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", credentials)
                .header("Accept", "application/json, application/problem+json");
    }

    private Reply sent(HttpRequest.Builder request) {
        try {
            return Reply.of(HTTP.send(request.build(), BodyHandlers.ofString()), JSON);
        } catch (IOException e) {
            throw new StackFailure(
                    "%s does not answer at %s (%s). Is the stack up?"
                            .formatted(service.label(), root, e.getClass().getSimpleName()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted", e);
        }
    }

    private static BodyPublisher publisher(Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
