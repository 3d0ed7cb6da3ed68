package id.kurasi.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the catalog holds of the input from earlier runs: businesses by NIB, or by name where they have none; their products. */
final class KnownCatalog {

    private final Map<String, JsonNode> businesses = new HashMap<>();
    private final Map<String, JsonNode> products = new HashMap<>();

    static KnownCatalog read(Cast cast, List<Row> rows) {
        KnownCatalog known = new KnownCatalog();
        Api catalog = cast.as(DemoAccount.ADMIN, Service.CATALOG);
        List<String> nibs = rows.stream()
                .map(row -> row.text("nib"))
                .filter(Objects::nonNull)
                .toList();
        List<String> names = rows.stream()
                .filter(row -> row.text("nib") == null)
                .map(Row::business)
                .toList();
        catalog.allOf("/v1/businesses", "nib", nibs)
                .forEach(b -> known.businesses.put(b.get("nib").asText(), b));
        catalog.allOf("/v1/businesses", "name", names).stream()
                .filter(b -> b.get("nib").isNull())
                .forEach(b -> known.businesses.put(b.get("name").asText(), b));
        List<String> ids = known.businesses.values().stream()
                .map(b -> b.get("id").asText())
                .toList();
        catalog.allOf("/v1/products", "business", ids).stream()
                .filter(p -> !"ARCHIVED".equals(p.get("state").asText()))
                .forEach(p -> known.products.put(
                        key(p.get("businessId").asText(), p.get("name").asText()), p));
        return known;
    }

    Optional<JsonNode> business(Row row) {
        return Optional.ofNullable(businesses.get(row.businessKey()));
    }

    Optional<JsonNode> product(String businessId, Row row) {
        return Optional.ofNullable(products.get(key(businessId, row.product())));
    }

    private static String key(String businessId, String product) {
        return businessId + " " + product;
    }
}
