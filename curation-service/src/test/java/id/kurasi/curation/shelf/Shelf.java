package id.kurasi.curation.shelf;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.accepted;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.post;

import id.kurasi.curation.Products;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Walks acceptances to the shelf, as retailers do. */
final class Shelf {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    static final YearMonth MONTH = YearMonth.from(TODAY);

    private Shelf() {}

    static UUID awaiting(UUID round, String retailer, Products product) {
        return listingOf(accepted(round, retailer, product), retailer);
    }

    static UUID listed(UUID round, String retailer, Products product) {
        var listing = awaiting(round, retailer, product);
        ok(act("buyer~" + retailer, listing, "list"));
        return listing;
    }

    static UUID listingOf(UUID submission, String retailer) {
        var items = ok(get("admin", "/v1/listings?submission=" + submission + "&retailer=" + retailer));
        return UUID.fromString(items.getString("items[0].id"));
    }

    static String path(UUID listing) {
        return "/v1/listings/" + listing;
    }

    static Response act(String account, UUID listing, String verb) {
        return switch (verb) {
            case "report-sales" -> report(account, listing, MONTH, 10, 180_000);
            default -> post(account, path(listing) + "/" + verb, body(verb));
        };
    }

    /** Whatever is reported of the month is corrected. */
    static Response report(String account, UUID listing, YearMonth month, long units, long amountIdr) {
        return as(account)
                .header("If-Match", "*")
                .body(Map.of("units", units, "amountIdr", amountIdr))
                .put(path(listing) + "/sales/" + month);
    }

    static Map<String, Object> stores(LocalDate since) {
        return Map.of(
                "stores", List.of(Map.of("name", "Gerai Kuta", "regionCode", "51.03", "since", since.toString())));
    }

    private static Map<String, Object> body(String verb) {
        return switch (verb) {
            case "list" -> stores(TODAY.minusMonths(2));
            case "relist" -> stores(TODAY);
            case "record-first-order" -> order(TODAY);
            case "delist" -> Map.of("on", TODAY.toString(), "reason", "the season is over");
            default -> Map.of("reason", "no agreement");
        };
    }

    static Map<String, Object> order(LocalDate on) {
        return Map.of("orderedOn", on.toString(), "quantity", 200, "amountIdr", 2_400_000);
    }

    static void publish(UUID round) {
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
        ok(post(AGENCY, "/v1/rounds/" + round + "/publish"));
    }
}
