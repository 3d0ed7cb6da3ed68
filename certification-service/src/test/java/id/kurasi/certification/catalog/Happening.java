package id.kurasi.certification.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kurasi.certification.CatalogOfTests;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An event of the catalog in the making. */
public final class Happening {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode event = JSON.createObjectNode();
    private final ObjectNode data = event.putObject("data");

    private Happening(String type, UUID subject) {
        event.put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/catalog")
                .put("type", "id.kurasi." + type)
                .put("subject", subject.toString())
                .put("time", Instant.now().toString());
    }

    public static Happening of(String type, UUID subject) {
        return new Happening(type, subject);
    }

    /** As the catalog tells of products. */
    public static Happening product(String type, UUID product, UUID business, int version) {
        var happening = of("product." + type, product)
                .with("businessId", business.toString())
                .with("category", "SNACK")
                .with("regionCode", "35.76.02")
                .with("state", "PUBLISHED")
                .with("storage", "AMBIENT")
                .with("version", version)
                .with("revision", version);
        return happening.with("shelfLifeDays", 90).with("compositionRevision", 1);
    }

    public static Happening business(String type, UUID business, String regionCode, int version) {
        return of("business." + type, business)
                .with("regionCode", regionCode)
                .with("businessScale", "MICRO")
                .with("state", "ACTIVE")
                .with("version", version);
    }

    public Happening with(String field, Object value) {
        data.set(field, JSON.valueToTree(value));
        return this;
    }

    public Happening without(String... fields) {
        data.remove(List.of(fields));
        return this;
    }

    public Happening at(String time) {
        event.put("time", time);
        return this;
    }

    /** Appends it to the feed of the {@link CatalogOfTests}; more than once if told so. */
    public Happening happens() {
        CatalogOfTests.happens(event.toString());
        return this;
    }

    /** As it is read from a page. */
    public JsonNode json() {
        return event.deepCopy();
    }
}
