package id.kurasi.stack.demo;

import static id.kurasi.stack.demo.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The agency records the certificates, links them to the products they cover, and verifies them. */
final class Certification {

    private final Cast cast;
    private final Story story;
    private final Map<String, String> known = new HashMap<>();
    private final AtomicInteger entered = new AtomicInteger();

    Certification(Cast cast, Story story, List<Product> products) {
        this.cast = cast;
        this.story = story;
        List<String> businesses =
                products.stream().map(Product::businessId).distinct().toList();
        Api certification = cast.as(DemoAccount.ADMIN, Service.CERTIFICATION);
        for (JsonNode earlier : certification.allOf("/v1/certificates", "business", businesses)) {
            known.put(
                    key(earlier.get("type").asText(), earlier.get("number").asText()),
                    earlier.get("id").asText());
        }
    }

    void certificates(List<Product> products) {
        story.open("It records their certificates and, having seen the originals, verifies them");
        List<JsonNode> verified = new ArrayList<>();
        Workers.each(
                Paper.of(products),
                this::enter,
                (paper, certificate) -> {
                    verified.add(certificate);
                    story.step(
                            "certificate %s  %s: %s",
                            certificate.get("id").asText(),
                            paper.describe(),
                            certificate.get("meaning").asText());
                },
                (paper, no) -> story.refusal(paper.describe(), no));
        story.close("%d certificates verified, %d of them new", verified.size(), entered.get());
    }

    private JsonNode enter(Paper paper) {
        Api certification = cast.agencyOf(paper.row().region(), Service.CERTIFICATION);
        String earlier = known.get(key(paper.kind().name(), paper.number()));
        JsonNode certificate;
        if (earlier == null) {
            certificate = certification.post("/v1/certificates", paper.facts());
            entered.incrementAndGet();
        } else {
            certificate = certification.get("/v1/certificates/" + earlier);
        }
        link(paper, certificate, certification);
        return verify(certificate, certification);
    }

    private static void link(Paper paper, JsonNode recorded, Api certification) {
        List<String> linked = recorded.path("products").findValuesAsText("productId");
        for (Product product : paper.products()) {
            if (!linked.contains(product.id())) {
                certification.put(
                        "/v1/certificates/%s/products/%s"
                                .formatted(recorded.get("id").asText(), product.id()),
                        object("compositionRevision", product.compositionRevision()));
            }
        }
    }

    private static JsonNode verify(JsonNode recorded, Api certification) {
        if (!"RECORDED".equals(recorded.get("state").asText())) {
            return recorded;
        }
        return certification.post(
                "/v1/certificates/%s/verify".formatted(recorded.get("id").asText()), object("method", "ORIGINAL_SEEN"));
    }

    private static String key(String type, String number) {
        return type + " " + number;
    }
}
