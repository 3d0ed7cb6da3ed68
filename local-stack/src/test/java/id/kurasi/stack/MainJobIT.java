package id.kurasi.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The main job with the shipped input: 65 businesses with 80 products, 9 of which rightly fail a gate. */
class MainJobIT {

    private static final Set<String> FAIL_A_GATE = Set.of(
            "Emping Melinjo Manis", // the business has no NIB
            "Kerupuk Rambak Sapi", // no halal certificate
            "Kerupuk Ikan Tengiri",
            "Roti Kering Bagelen",
            "Sale Pisang Goreng", // no food licence
            "Gula Semut Aren", // a licence that has expired
            "Nugget Ayam Sayur", // a P-IRT, which does not serve frozen food
            "Bakso Ayam Beku",
            "Dodol Kelapa Muda"); // no minimum order

    private final TestStack stack = TestStack.shared();

    @Test
    void countsWhatWasSubmittedReviewedAndAccepted() {
        JsonNode total = funnel(stack.round());

        assertEquals(71, total.at("/products/submitted").asInt());
        assertEquals(69, total.at("/products/reviewed").asInt());
        assertEquals(58, total.at("/businesses/submitted").asInt());
        assertEquals(56, total.at("/businesses/reviewed").asInt());
        assertEquals(
                names(submissions("state=ACCEPTED")).size(),
                total.at("/products/accepted").asInt());
        assertNotEquals(0, total.at("/products/accepted").asInt());
    }

    @Test
    void leavesWhatFailsAGateADraft() {
        List<JsonNode> drafts = submissions("state=DRAFT");

        assertEquals(FAIL_A_GATE, names(drafts));
        drafts.forEach(
                draft -> assertTrue(draft.get("gates").isEmpty(), "a refused submit leaves nothing behind: " + draft));
    }

    @Test
    void tellsTheBuyerOnlyWhatWasReviewed() {
        List<JsonNode> seen =
                stack.as(DemoAccount.KERANJANG_BALI, Service.CURATION).all("/v1/submissions?round=" + stack.round());

        assertEquals(69, seen.size());
        assertTrue(names(seen).stream().noneMatch(FAIL_A_GATE::contains));
        assertTrue(stack.as(DemoAccount.TOKO_LAIN, Service.CURATION)
                .all("/v1/submissions")
                .isEmpty());
    }

    @Test
    void declinesWithReasonsAndAcceptsWithTerms() {
        submissions("state=DECLINED")
                .forEach(s -> assertFalse(s.at("/decisions/0/reasons").isEmpty()));
        submissions("state=ACCEPTED")
                .forEach(s ->
                        assertTrue(s.at("/decisions/0/terms/retailPriceIdr").asLong() > 0));
    }

    @Test
    void letsProductsStateWhatTheLawAsksOfThem() {
        var catalog = stack.as(DemoAccount.ADMIN, Service.CATALOG);
        var asked = new TreeSet<String>();
        var notToBeStated = new TreeSet<String>();

        JsonNode laws = stack.as(DemoAccount.ADMIN, Service.CERTIFICATION).get("/v1/obligations");
        for (JsonNode law : laws.get("items")) {
            for (JsonNode condition : law.at("/conditions/attributes")) {
                JsonNode category =
                        catalog.get("/v1/categories/" + law.get("category").asText());
                condition.get("anyOf").forEach(value -> asked.add(value.asText()));
                condition.get("anyOf").forEach(value -> {
                    if (!isAllowed(category, condition.get("code"), value)) {
                        notToBeStated.add(law.get("id").asText() + " " + value);
                    }
                });
            }
        }

        assertTrue(asked.containsAll(Set.of("BISCUIT", "BABY_CLOTHING", "CHILDRENS_TOY", "LEATHER")), asked::toString);
        assertEquals(Set.of(), notToBeStated);
    }

    private static boolean isAllowed(JsonNode category, JsonNode attribute, JsonNode value) {
        return StreamSupport.stream(category.get("attributes").spliterator(), false)
                .filter(declared -> declared.get("code").equals(attribute))
                .flatMap(declared -> declared.get("allowedValues").findValues("code").stream())
                .anyMatch(value::equals);
    }

    @Test
    void playsAnotherRoundWithTheSameBusinessesAndProducts() {
        String another = stack.playDemo();

        assertNotEquals(stack.round(), another);
        assertEquals(funnel(stack.round()), funnel(another));
        var agency = stack.as(DemoAccount.DINAS_MOJOKERTO, Service.CATALOG);
        assertEquals(65, agency.all("/v1/businesses?region=35.76").size());
        assertEquals(80, agency.all("/v1/products?region=35.76").size());
    }

    @Test
    void findsItsDataAfterARestart() {
        JsonNode before = funnel(stack.round());

        stack.parts().services().forEach(service -> service.requestStop());
        stack.parts().services().forEach(service -> service.awaitStop());
        stack.parts().cluster().stop();
        stack.parts().cluster().start();
        stack.parts().services().forEach(service -> service.start());
        stack.parts().services().forEach(service -> service.awaitReady());

        assertEquals(before, funnel(stack.round()));
    }

    private JsonNode funnel(String round) {
        return stack.as(DemoAccount.DINAS_MOJOKERTO, Service.CURATION)
                .get("/v1/reports/funnel?round=" + round)
                .get("total");
    }

    private List<JsonNode> submissions(String filter) {
        return stack.as(DemoAccount.ADMIN, Service.CURATION)
                .all("/v1/submissions?round=%s&%s".formatted(stack.round(), filter));
    }

    private static Set<String> names(Collection<JsonNode> submissions) {
        return submissions.stream().map(s -> s.at("/product/name").asText()).collect(Collectors.toSet());
    }
}
