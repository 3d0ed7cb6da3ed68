package id.kurasi.stack.demo;

import static id.kurasi.stack.demo.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.service.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The agency enters the businesses and their products in the catalog. What an earlier run entered is used again. */
final class Registration {

    private final Cast cast;
    private final Story story;
    private final KnownCatalog known;
    private final Map<String, String> businessIds = new HashMap<>();

    Registration(Cast cast, Story story, KnownCatalog known) {
        this.cast = cast;
        this.story = story;
        this.known = known;
    }

    void businesses(List<Row> rows) {
        story.open("The agency registers the businesses");
        AtomicInteger entered = new AtomicInteger();
        Workers.each(
                rows,
                row -> known.business(row).orElseGet(() -> enter("/v1/businesses", business(row), row, entered)),
                (row, business) -> {
                    String id = business.get("id").asText();
                    businessIds.put(row.businessKey(), id);
                    story.step(
                            "business %s  %s (%s, %s)", id, row.business(), row.region(), row.text("business_scale"));
                },
                (row, no) -> story.refusal(row.business(), no));
        story.close("%d businesses, %d of them new", businessIds.size(), entered.get());
    }

    List<Product> products(List<Row> rows) {
        story.open("It enters their products with photos, and publishes them");
        AtomicInteger entered = new AtomicInteger();
        List<Product> products = new ArrayList<>();
        Workers.each(
                rows.stream()
                        .filter(row -> businessIds.containsKey(row.businessKey()))
                        .toList(),
                row -> publish(
                        row,
                        photographed(
                                row,
                                known.product(businessIds.get(row.businessKey()), row)
                                        .orElseGet(() -> enter("/v1/products", product(row), row, entered)))),
                (row, product) -> {
                    products.add(Product.of(row, product));
                    story.step("product  %s  %s (%s)", product.get("id").asText(), row.product(), row.text("category"));
                },
                (row, no) -> story.refusal(row.product(), no));
        story.close("%d products, %d of them new", products.size(), entered.get());
        return products;
    }

    private JsonNode enter(String path, Map<String, Object> body, Row row, AtomicInteger entered) {
        JsonNode created = cast.agencyOf(row.region(), Service.CATALOG).post(path, body);
        entered.incrementAndGet();
        return created;
    }

    /** Adds the photos that the product lacks; those that it has stay. */
    private JsonNode photographed(Row row, JsonNode product) {
        int known = product.path("photos").size();
        if (known < Photo.ENOUGH) {
            Api catalog = cast.agencyOf(row.region(), Service.CATALOG);
            String path = "/v1/products/%s/photos".formatted(product.get("id").asText());
            Photo.of(row).stream()
                    .skip(known)
                    .forEach(photo -> catalog.upload(path, "contoh.png", photo.png(), "alt", photo.alt()));
        }
        return product;
    }

    private JsonNode publish(Row row, JsonNode product) {
        if (!"DRAFT".equals(product.get("state").asText())) {
            return product;
        }
        return cast.agencyOf(row.region(), Service.CATALOG)
                .post("/v1/products/%s/publish".formatted(product.get("id").asText()));
    }

    private static Map<String, Object> business(Row row) {
        return object(
                "name", row.business(),
                "nib", row.text("nib"),
                "regionCode", row.region(),
                "businessScale", row.text("business_scale"),
                "scaleBasis", "SALES");
    }

    private Map<String, Object> product(Row row) {
        return object(
                "businessId", businessIds.get(row.businessKey()),
                "name", row.product(),
                "brand", row.text("brand"),
                "category", row.text("category"),
                "description", row.text("description"),
                "retailPriceIdr", row.number("retail_price_idr"),
                "producerPriceIdr", row.number("producer_price_idr"),
                "netContent", object("value", row.number("net_value"), "unit", row.text("net_unit")),
                "packaging", row.text("packaging"),
                "storage", row.text("storage"),
                "shelfLifeDays", row.number("shelf_life_days"),
                "composition",
                        row.ingredients().stream()
                                .map(name -> object("ingredient", name))
                                .toList(),
                "gtin", row.text("gtin"),
                "capacity", object("perMonth", row.number("capacity_per_month"), "unit", row.text("capacity_unit")),
                "minimumOrder", row.number("minimum_order"),
                "leadTimeDays", row.number("lead_time_days"));
    }
}
