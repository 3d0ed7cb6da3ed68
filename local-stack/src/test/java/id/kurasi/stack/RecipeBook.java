package id.kurasi.stack;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.api.Reply;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Products of one business, each with a halal certificate of its own, whose recipes are changed whatever happens to the catalog. */
final class RecipeBook {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api catalog;
    private final Api certification;
    private final String business;
    private final List<Dish> dishes = new ArrayList<>();

    /** Ids of a product and of its certificate. */
    record Dish(String product, String certificate) {}

    private RecipeBook(TestStack stack) {
        catalog = stack.as(DemoAccount.DINAS_BLITAR, Service.CATALOG);
        certification = stack.as(DemoAccount.DINAS_BLITAR, Service.CERTIFICATION);
        business = catalog.post(
                        "/v1/businesses",
                        Map.of(
                                "name",
                                "Contoh Dapur",
                                "regionCode",
                                "35.05.18",
                                "businessScale",
                                "MICRO",
                                "scaleBasis",
                                "SALES"))
                .get("id")
                .asText();
    }

    static RecipeBook certified(TestStack stack, int dishes) {
        RecipeBook book = new RecipeBook(stack);
        long number = System.currentTimeMillis() * 1000;
        for (int i = 0; i < dishes; i++) {
            book.dishes.add(book.certified("ID3576%013d".formatted((number + i) % 10_000_000_000_000L)));
        }
        return book;
    }

    private Dish certified(String number) {
        JsonNode product = catalog.post("/v1/products", facts("garam"));
        JsonNode certificate = certification.post(
                "/v1/certificates",
                Map.of(
                        "type",
                        "HALAL",
                        "scheme",
                        "SELF_DECLARE",
                        "number",
                        number,
                        "businessId",
                        business,
                        "regionCode",
                        "35.05.18",
                        "issuedOn",
                        "2025-01-15",
                        "products",
                        List.of(covered(product))));
        String id = certificate.get("id").asText();
        certification.post("/v1/certificates/%s/verify".formatted(id), Map.of("method", "ORIGINAL_SEEN"));
        return new Dish(product.get("id").asText(), id);
    }

    private static Map<String, Object> covered(JsonNode product) {
        return Map.of(
                "productId",
                product.get("id").asText(),
                "compositionRevision",
                product.get("compositionRevision").asInt());
    }

    private Map<String, Object> facts(String ingredient) {
        return Map.of(
                "businessId",
                business,
                "name",
                "Contoh Keripik",
                "category",
                "SNACK",
                "storage",
                "AMBIENT",
                "shelfLifeDays",
                90,
                "composition",
                List.of(Map.of("ingredient", ingredient)));
    }

    List<Dish> dishes() {
        return List.copyOf(dishes);
    }

    /** Each of them twice, in an order of chance; returns when the catalog has them all. */
    void changeEveryRecipe(long seed) {
        Random chance = new Random(seed);
        List<Dish> order = new ArrayList<>(dishes);
        order.addAll(dishes);
        Collections.shuffle(order, chance);
        order.forEach(dish -> {
            LockSupport.parkNanos(chance.nextLong(LONGEST_PAUSE.toNanos()));
            change(dish, "bahan " + UUID.randomUUID());
        });
    }

    private void change(Dish dish, String ingredient) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isChanged(dish, ingredient)) {
            if (System.nanoTime() > deadline) {
                throw new StackFailure("the catalog takes no change of " + dish.product());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Looks before it writes: the answer to a change that was made may have been lost. */
    private boolean isChanged(Dish dish, String ingredient) {
        String path = "/v1/products/" + dish.product();
        try {
            Reply now = catalog.exchange("GET", path, null);
            if (now.status() == 200 && !now.body().toString().contains(ingredient)) {
                now = catalog.exchange("PUT", path, facts(ingredient), "If-Match", now.header("etag"));
            }
            return now.status() == 200;
        } catch (StackFailure killed) {
            return false;
        }
    }

    void certifyAnew() {
        for (Dish dish : dishes) {
            JsonNode product = catalog.get("/v1/products/" + dish.product());
            certification.post(
                    "/v1/certificates/%s/reverify".formatted(dish.certificate()),
                    Map.of("method", "ORIGINAL_SEEN", "products", List.of(covered(product))));
        }
    }

    static String meaning(TestStack stack, Dish dish) {
        return stack.as(DemoAccount.DINAS_BLITAR, Service.CERTIFICATION)
                .get("/v1/certificates/" + dish.certificate())
                .get("meaning")
                .asText();
    }
}
