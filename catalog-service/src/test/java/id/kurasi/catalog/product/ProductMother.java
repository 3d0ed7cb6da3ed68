package id.kurasi.catalog.product;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.post;

import id.kurasi.catalog.Body;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Products to test with, brought into their state as anybody would. */
public final class ProductMother {

    private static final AtomicLong NUMBERS = new AtomicLong();

    private ProductMother() {}

    public static Body described(String business) {
        return new Body()
                .with("businessId", business)
                .with("name", "Keripik Tempe Original")
                .with("category", "SNACK")
                .with("composition", List.of(Map.of("ingredient", "kedelai", "origin", "PLANT")))
                .with("processes", List.of("FRYING"));
    }

    public static String draft(String business) {
        return added(described(business));
    }

    public static String published(String business) {
        return act(draft(business), "publish");
    }

    public static String archived(String business) {
        return act(published(business), "archive");
    }

    static String in(ProductState state, String business) {
        return switch (state) {
            case DRAFT -> draft(business);
            case PUBLISHED -> published(business);
            case ARCHIVED -> archived(business);
        };
    }

    public static String added(Body product) {
        return post(ADMIN, "/v1/products", product).statusCode(201).extract().path("id");
    }

    public static String act(String product, String verb) {
        as(ADMIN).post("/v1/products/" + product + "/" + verb).then().statusCode(200);
        return product;
    }

    public static String gtin() {
        var digits = "899%09d".formatted(NUMBERS.incrementAndGet());
        return digits + Gtin.checkDigit(digits);
    }
}
