package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.ADMIN;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.Body;
import id.kurasi.file.sheet.SheetWriter;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A sheet that is sent in a test. */
final class Sent {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final byte[] file;
    private final String name;
    private String account = ADMIN;
    private Object mapping;
    private boolean dryRun;

    private Sent(byte[] file, String name) {
        this.file = file;
        this.name = name;
    }

    static Sent bytes(byte[] file, String name) {
        return new Sent(file, name);
    }

    static Sent csv(String... lines) {
        return bytes(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "data.csv");
    }

    static Sent xlsx(List<?>... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = SheetWriter.xlsx(bytes, "Data")) {
            for (var row : rows) {
                writer.row(row);
            }
        }
        return bytes(bytes.toByteArray(), "data.xlsx");
    }

    Sent by(String account) {
        this.account = account;
        return this;
    }

    Sent dry() {
        dryRun = true;
        return this;
    }

    /** Names and values of what holds for rows that do not say it. */
    Sent withDefaults(Object... namesAndValues) {
        var defaults = new Body();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            defaults = defaults.with((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return mapped(new Body().with("defaults", defaults));
    }

    Sent mapped(Object mapping) {
        this.mapping = mapping;
        return this;
    }

    Response answer() {
        var request =
                as(account).queryParam("dryRun", dryRun).multiPart("file", name, file, "application/octet-stream");
        if (mapping != null) {
            request.multiPart("mapping", mapping, "application/json");
        }
        return request.post("/v1/imports");
    }

    /** Sends it and waits until it is done. */
    Done done() {
        var answer = answer();
        answer.then().statusCode(202);
        return await(account, answer.path("id"));
    }

    static Done await(String account, String id) {
        var end = Instant.now().plus(PATIENCE);
        var state = as(account).get("/v1/imports/" + id);
        while (List.of("RECEIVED", "RUNNING").contains(state.<String>path("state"))) {
            assertTrue(Instant.now().isBefore(end), () -> "the import did not end");
            state = as(account).get("/v1/imports/" + id);
        }
        return new Done(id, account, state.jsonPath());
    }

    static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, "kurasi");
    }

    /** An import that has ended. */
    record Done(String id, String account, JsonPath view) {

        String state() {
            return view.get("state");
        }

        Map<String, Integer> rows() {
            return view.getMap("rows");
        }

        Map<String, Integer> businesses() {
            return view.getMap("businesses");
        }

        Map<String, Integer> products() {
            return view.getMap("products");
        }

        List<String> codes() {
            return all().getList("items.problems.flatten().code");
        }

        JsonPath all() {
            return as(account)
                    .queryParam("limit", 100)
                    .get("/v1/imports/" + id + "/rows")
                    .jsonPath();
        }

        Map<String, Object> line(int number) {
            return all().getMap("items.find { it.row == " + number + " }");
        }
    }
}
