package id.kurasi.certification.programme;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;

import java.util.Map;
import java.util.UUID;

/** Programmes for tests, brought to their state step by step. */
public final class ProgrammeMother {

    private static final String ALL = "/v1/facilitation-programmes";

    private ProgrammeMother() {}

    public static String drafted(Planned plan) {
        return as(ADMIN).body(plan).post(ALL).then().statusCode(201).extract().header("Location");
    }

    public static String opened(Planned plan) {
        return act(drafted(plan), "open");
    }

    public static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    static void changed(String path, Planned plan) {
        var etag = as(ADMIN).get(path).header("ETag");
        as(ADMIN).header("If-Match", etag).body(plan).put(path).then().statusCode(200);
    }

    static String in(ProgrammeState state) {
        var plan = Planned.halal();
        return switch (state) {
            case DRAFT -> drafted(plan);
            case OPEN -> opened(plan);
            case CLOSED -> act(opened(plan), "close");
            case CANCELLED -> act(opened(plan), "cancel");
        };
    }

    static String act(String path, String verb) {
        var request = as(ADMIN);
        if (verb.equals("cancel")) {
            request.body(Map.of("reason", "for the test"));
        }
        request.post(path + "/" + verb).then().statusCode(200);
        return path;
    }
}
