package id.kurasi.curation.sight;

import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.scorecard;

import id.kurasi.curation.Products;
import id.kurasi.curation.sight.Entrant.Contest;
import id.kurasi.curation.sight.Secret.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Rounds, submissions and all that is said of them, made over HTTP; what is secret of it is written down as it is said. */
abstract class World {

    private static final AtomicInteger MARKERS = new AtomicInteger(10_000);

    final Cast cast = new Cast();
    final List<Secret> secrets = new ArrayList<>();
    final List<Contest> contests = new ArrayList<>();
    final List<Entrant> entrants = new ArrayList<>();
    final List<Products> products = new ArrayList<>();
    /** Addresses of what cannot be found by asking for a list. */
    final List<String> places = new ArrayList<>();

    /** Where the feed of events stood before. */
    final String since = endOfFeed();

    private final Random random;

    World(long seed) {
        random = new Random(seed);
    }

    private static String endOfFeed() {
        String cursor = null;
        while (true) {
            var page = ok(get("service", "/v1/events?limit=100" + (cursor == null ? "" : "&after=" + cursor)));
            if (page.getList("items").isEmpty()) {
                return cursor == null ? page.getString("nextCursor") : cursor;
            }
            cursor = page.getString("nextCursor");
        }
    }

    /** Whether there is something of everything in it. */
    abstract boolean isWhole();

    /** A secret that is about a submission. */
    String secret(Kind kind, Entrant entrant, String whose) {
        return secret(new Secret(kind, marker(), entrant.contest, entrant, whose));
    }

    /** A secret that is about a round or a partnership. */
    String secret(Kind kind, Contest contest, String whose) {
        return secret(new Secret(kind, marker(), contest, null, whose));
    }

    private String secret(Secret secret) {
        secrets.add(secret);
        return secret.marker();
    }

    static String marker() {
        return "ZQ" + MARKERS.incrementAndGet() + "QZ";
    }

    <T> List<T> shuffled(List<T> things) {
        var mixed = new ArrayList<>(things);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    static String buyer(String retailer) {
        return "buyer~" + retailer;
    }

    String agency() {
        return cast.agencyAccount();
    }

    String owner(Entrant entrant) {
        return "business~" + entrant.business;
    }

    Contest contest(Map<String, Object> more) {
        var facts = roundFacts(cast.mine, cast.theirs);
        facts.put("agencyRegionCode", cast.agency);
        facts.put("eligibleRegions", List.of());
        facts.put("minimumReviews", 2);
        facts.put("resultsDueOn", facts.get("closesOn"));
        facts.putAll(more);
        var id = idOf(post(agency(), "/v1/rounds", facts));
        var contest = new Contest(id, cast.agency, List.of(cast.mine, cast.theirs));
        contests.add(contest);
        return contest;
    }

    Contest open(Map<String, Object> more) {
        var contest = contest(more);
        ok(post(agency(), "/v1/rounds/" + contest.id + "/open"));
        contest.opened = true;
        return contest;
    }

    void close(Contest contest) {
        ok(post(agency(), "/v1/rounds/" + contest.id + "/close"));
        contest.sealed = false;
    }

    void publish(Contest contest) {
        close(contest);
        ok(post(agency(), "/v1/rounds/" + contest.id + "/publish"));
        contest.published = true;
    }

    /** By the owner in the agency's district, or now and then by the other one, from next door. */
    Products product() {
        var local = random.nextInt(3) > 0;
        var product = (random.nextBoolean() ? Products.snack() : Products.batik())
                .of(local ? cast.owner : cast.otherOwner)
                .in(local ? cast.district : cast.neighbour + ".01");
        products.add(product);
        return product;
    }

    Entrant draft(Contest contest, Products product) {
        return draft(contest, product, null);
    }

    Entrant draft(Contest contest, Products product, Entrant earlier) {
        var name = marker();
        var body = new HashMap<String, Object>(Map.of("roundId", contest.id, "productId", product.id));
        if (earlier != null) {
            body.put("previousSubmissionId", earlier.id);
        }
        var contact = marker();
        product.with("name", name).madeBy("contact", Map.of("phone", contact)).known();
        var region = (String) product.business.get("regionCode");
        var entrant = new Entrant(idOf(post(agency(), "/v1/submissions", body)), contest, product.businessId(), region);
        entrants.add(entrant);
        secrets.add(new Secret(Kind.PRODUCT, name, contest, entrant, null));
        secrets.add(new Secret(Kind.CONTACT, contact, contest, entrant, null));
        return entrant;
    }

    Entrant submitted(Contest contest, Products product) {
        var entrant = draft(contest, product);
        submit(entrant, Map.of());
        return entrant;
    }

    void submit(Entrant entrant, Map<String, Object> body) {
        ok(post(agency(), path(entrant.id, "submit"), body));
        entrant.submitted = true;
    }

    /** What the curator says of it: the same points everywhere, 4 recommends, 2 does not. */
    void review(String curator, Entrant entrant, Products product, int points) {
        var said = secret(Kind.REVIEW, entrant, curator);
        var card = scorecard(product, points);
        ((Map<?, ?>) card.get("points")).keySet().forEach(criterion -> comments(card)
                .put((String) criterion, said));
        card.put("note", secret(Kind.REVIEW, entrant, curator));
        as(curator).body(card).put(path(entrant.id, "reviews/mine")).then().statusCode(201);
        entrant.judges.add(curator);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> comments(Map<String, Object> card) {
        return (Map<String, String>) card.get("comments");
    }

    Entrant reviewed(Contest contest, Products product, int points) {
        var entrant = submitted(contest, product);
        shuffled(cast.panel).stream().limit(2).forEach(curator -> review(curator, entrant, product, points));
        complete(entrant);
        return entrant;
    }

    void complete(Entrant entrant) {
        ok(post(agency(), path(entrant.id, "complete-review")));
        entrant.judged = true;
    }

    void decide(Entrant entrant, String retailer, String verb) {
        // what is said now stands for what was said before
        secrets.removeIf(said -> said.entrant() == entrant
                && retailer.equals(said.whose())
                && List.of(Kind.INTERNAL_NOTE, Kind.NOTE_TO_THE_BUSINESS).contains(said.kind()));
        var verdict = new HashMap<String, Object>();
        verdict.put("internalNote", secret(Kind.INTERNAL_NOTE, entrant, retailer));
        verdict.put("noteToBusiness", secret(Kind.NOTE_TO_THE_BUSINESS, entrant, retailer));
        if (verb.startsWith("accept")) {
            verdict.put("terms", terms(secret(Kind.DECISION, entrant, retailer)));
        }
        if (verb.equals("accept-with-conditions")) {
            var text = secret(Kind.DECISION, entrant, retailer);
            verdict.put(
                    "conditions",
                    List.of(Map.of("text", text, "dueOn", roundFacts().get("closesOn"))));
        }
        if (verb.equals("decline")) {
            verdict.put("reasons", List.of("PACKAGING_WEAK", "OTHER"));
            verdict.put("overridesRecommendation", true);
        }
        ok(post(buyer(retailer), path(entrant.id, "decisions/" + retailer + "/" + verb), verdict));
    }

    static Map<String, Object> terms(String deliveryPoint) {
        return Map.of(
                "supplyModel", "CONSIGNMENT",
                "producerPriceIdr", 12000,
                "retailPriceIdr", 18000,
                "minimumOrder", 50,
                "paymentDays", 14,
                "deliveryPoint", deliveryPoint);
    }

    static UUID posted(String account, String path, Object body) {
        return idOf(post(account, path, body));
    }

    /** Ids of what a list has, as somebody sees it who sees all of it. */
    static Stream<String> listed(String account, String path) {
        return ok(get(account, path)).<Object>getList("items.id").stream().map(String::valueOf);
    }
}
