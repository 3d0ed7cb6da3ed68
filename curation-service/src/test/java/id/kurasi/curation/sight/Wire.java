package id.kurasi.curation.sight;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.zip.ZipFile;

/** Plain requests, several at a time. */
final class Wire {

    /** Fewer than the sheets that the service writes at a time. */
    private static final int AT_A_TIME = 3;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Wire() {}

    /** @param text what a reader gets out of it; of a spreadsheet all that is in its cells */
    record Answer(int status, String text) {}

    static Answer get(String account, String target) {
        return send(account, "GET", target, null);
    }

    static Answer send(String account, String method, String target, String body) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + target))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString((account + ":kurasi").getBytes(UTF_8)))
                .header("If-Match", "*")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        try {
            return answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(target, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The results, in the order of the tasks. */
    static <T> List<T> together(List<Callable<T>> tasks) {
        var threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            var running = tasks.stream().map(threads::submit).toList();
            return running.stream()
                    .map(task -> {
                        try {
                            return task.get();
                        } catch (InterruptedException | ExecutionException failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) throws IOException {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(
                response.statusCode(),
                type.contains("spreadsheetml") ? cells(response.body()) : new String(response.body(), UTF_8));
    }

    /** From a file, because a stream of it cannot tell how long what is in it is. */
    private static String cells(byte[] workbook) throws IOException {
        var file = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.write(file, workbook);
            var text = new StringBuilder();
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    if (entry.getName().startsWith("xl/")) {
                        text.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                    }
                }
            }
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }
}
