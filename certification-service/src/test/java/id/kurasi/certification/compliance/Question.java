package id.kurasi.certification.compliance;

import static id.kurasi.certification.Api.as;

import id.kurasi.certification.certificate.CertificateMother.Held;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Questions about products, and where in the answer to look. */
final class Question {

    private Question() {}

    static Map<String, Object> snack(UUID business, UUID product, int recipe) {
        var facts = new HashMap<String, Object>();
        facts.put("productId", product);
        facts.put("businessId", business);
        facts.put("category", "SNACK");
        facts.put("businessScale", "MICRO");
        facts.put("storage", "AMBIENT");
        facts.put("shelfLifeDays", 180);
        facts.put("compositionRevision", recipe);
        facts.put("gtin", "8990000000013");
        return facts;
    }

    static Map<String, Object> snack(Held held, int recipe) {
        return snack(held.business(), held.product(), recipe);
    }

    static ValidatableResponse check(String account, String profile, List<?> products) {
        var question = new HashMap<String, Object>();
        question.put("on", "2026-11-21");
        question.put("profile", profile);
        question.put("products", products);
        return as(account).body(question).post("/v1/compliance-checks").then();
    }

    static ValidatableResponse checkOne(String account, String profile, Map<String, Object> product) {
        return check(account, profile, List.of(product)).statusCode(200).rootPath(of("LAW", "HALAL"));
    }

    static String of(String basis, String requirement) {
        return "results[0].requirements.find { it.basis == '" + basis + "' && it.requirement == '" + requirement
                + "' }";
    }
}
