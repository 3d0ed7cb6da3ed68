package id.kurasi.catalog.category;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;

import id.kurasi.catalog.Body;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Categories of their own to test with. */
public final class CategoryMother {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private CategoryMother() {}

    public static Body described(String parent) {
        return new Body()
                .with("parent", parent)
                .with("name", Map.of("en", "To test with", "id", "Untuk uji coba"))
                .with("rank", 1000);
    }

    public static String code() {
        var letters = new StringBuilder("TEST_");
        for (var number = NUMBERS.incrementAndGet(); number > 0; number /= 26) {
            letters.append((char) ('A' + number % 26));
        }
        return letters.toString();
    }

    public static String below(String parent) {
        var code = code();
        as(ADMIN).body(described(parent)).put("/v1/categories/" + code).then().statusCode(201);
        return code;
    }

    public static Body attribute(String type) {
        return new Body().with("type", type).with("label", Map.of("en", "Label", "id", "Label"));
    }

    public static Body choice(String type, String... codes) {
        return attribute(type).with("allowedValues", allowed(codes));
    }

    public static List<Body> allowed(String... codes) {
        return List.of(codes).stream()
                .map(code -> new Body().with("code", code).with("label", Map.of("en", code, "id", code)))
                .toList();
    }

    public static String declared(String category, String attribute, Body as) {
        as(ADMIN)
                .body(as)
                .put("/v1/categories/" + category + "/attributes/" + attribute)
                .then()
                .statusCode(201);
        return attribute;
    }
}
