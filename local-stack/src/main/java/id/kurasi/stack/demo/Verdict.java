package id.kurasi.stack.demo;

import static id.kurasi.stack.demo.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the buyer does with a submission: mostly what the panel recommends, now and then not, and then he says why. */
record Verdict(String action, Map<String, Object> body) {

    private static final List<String> WEAKNESSES = List.of(
            "PACKAGING_WEAK", "CAPACITY_INSUFFICIENT", "PRICE_TOO_HIGH", "MARGIN_INSUFFICIENT", "NOT_MARKET_SEGMENT");

    static Verdict on(JsonNode submission) {
        double mood = Subject.opinion(submission, "buyer");
        if (Subject.isRecommended(submission)) {
            return mood < 0.08 ? declineGood() : mood < 0.25 ? acceptIfImproved(submission) : accept(submission, false);
        }
        return mood < 0.06 ? accept(submission, true) : decline(submission);
    }

    private static Verdict accept(JsonNode submission, boolean againstAdvice) {
        return new Verdict(
                "accept",
                object(
                        "terms",
                        terms(submission),
                        "noteToBusiness",
                        "Selamat, produk ini kami terima.",
                        "internalNote",
                        againstAdvice ? "The shelf lacks this kind; we take the risk for one season." : null,
                        "overridesRecommendation",
                        againstAdvice ? true : null));
    }

    private static Verdict acceptIfImproved(JsonNode submission) {
        return new Verdict(
                "accept-with-conditions",
                object(
                        "terms", terms(submission),
                        "conditions",
                                List.of(object(
                                        "text",
                                        "Label dalam bahasa Inggris pada kemasan.",
                                        "dueOn",
                                        LocalDate.now().plusDays(30).toString())),
                        "noteToBusiness", "Kami terima setelah label dilengkapi."));
    }

    private static Verdict declineGood() {
        return new Verdict(
                "decline",
                object(
                        "reasons",
                        List.of("DUPLICATE_OF_ASSORTMENT"),
                        "noteToBusiness",
                        "Produk bagus, tetapi rak kami sudah memuat produk serupa.",
                        "overridesRecommendation",
                        true));
    }

    private static Verdict decline(JsonNode submission) {
        String weakness = WEAKNESSES.get((int) (Subject.opinion(submission, "weakness") * WEAKNESSES.size()));
        String quality = "FOOD_BEVERAGE".equals(Subject.group(submission)) ? "TASTE_OR_QUALITY" : "FINISHING";
        return new Verdict(
                "decline",
                object(
                        "reasons",
                        List.of(quality, weakness),
                        "noteToBusiness",
                        "Belum dapat kami terima; silakan perbaiki dan ikuti kurasi berikutnya."));
    }

    private static Map<String, Object> terms(JsonNode submission) {
        JsonNode product = submission.get("product");
        int shelfLife = product.path("shelfLifeDays").asInt(0);
        return object(
                "supplyModel",
                "CONSIGNMENT",
                "producerPriceIdr",
                product.get("producerPriceIdr").asLong(),
                "retailPriceIdr",
                product.get("retailPriceIdr").asLong(),
                "minimumOrder",
                product.get("minimumOrder").asInt(),
                "paymentDays",
                14,
                "minimumRemainingShelfLifeDays",
                shelfLife == 0 ? null : shelfLife / 2);
    }
}
