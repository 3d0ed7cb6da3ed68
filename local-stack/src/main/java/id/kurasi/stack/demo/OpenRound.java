package id.kurasi.stack.demo;

import static id.kurasi.stack.demo.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The round of this run: open from today for two weeks, for one retailer. */
record OpenRound(String id, String title, JsonNode rubrics) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static OpenRound open(Cast cast, Story story, DemoInput input) {
        story.open("It opens a round with The Keranjang Bali for batik, crafts, food and drink");
        enterRetailers(cast, story);
        Api agency = cast.agency(Service.CURATION);
        String id = agency.post("/v1/rounds", facts(input)).get("id").asText();
        JsonNode round = agency.post("/v1/rounds/%s/open".formatted(id));
        OpenRound open = new OpenRound(id, round.get("title").asText(), round.get("rubrics"));
        story.step("round    %s  %s", id, open.title());
        story.close("open until %s", round.get("closesOn").asText());
        return open;
    }

    private static void enterRetailers(Cast cast, Story story) {
        Api admin = cast.as(DemoAccount.ADMIN, Service.CURATION);
        List<String> entered = new ArrayList<>();
        admin.all("/v1/retailers")
                .forEach(retailer -> entered.add(retailer.get("slug").asText()));
        for (Map<String, Object> retailer : retailers()) {
            if (!entered.contains(retailer.get("slug"))) {
                story.step(
                        "retailer %s  %s",
                        admin.post("/v1/retailers", retailer).get("id").asText(), retailer.get("name"));
            }
        }
    }

    private static List<Map<String, Object>> retailers() {
        return List.of(
                object(
                        "slug",
                        Cast.RETAILER,
                        "name",
                        "The Keranjang Bali",
                        "type",
                        "SOUVENIR_SHOP",
                        "requirementProfile",
                        "souvenir-shop",
                        "regionCode",
                        "51"),
                object(
                        "slug",
                        "toko-lain",
                        "name",
                        "Toko Lain",
                        "type",
                        "MINIMARKET",
                        "requirementProfile",
                        "minimarket",
                        "regionCode",
                        "35"));
    }

    private static Map<String, Object> facts(DemoInput input) {
        LocalDate today = LocalDate.now(ZONE);
        return object(
                "title",
                        "Kurasi Batik, Kriya, Makanan dan Minuman "
                                + LocalDateTime.now(ZONE).format(MINUTE),
                "agencyRegionCode", Cast.AGENCY_REGION,
                "retailers", List.of(Cast.RETAILER),
                "opensOn", today.toString(),
                "closesOn", today.plusDays(14).toString(),
                "timeZone", ZONE.getId(),
                "categories", List.of("BATIK", "CRAFT", "FOOD_BEVERAGE"),
                "eligibleRegions", input.regionsOfRound(),
                "minimumReviews", 2,
                "aggregation", "MEAN",
                "caps",
                        object(
                                "perBusiness",
                                input.mostProductsOfABusiness(),
                                "perRound",
                                input.rows().size()));
    }
}
