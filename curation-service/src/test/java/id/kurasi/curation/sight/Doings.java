package id.kurasi.curation.sight;

import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Reviewing.DUE;

import id.kurasi.curation.sight.Entrant.Contest;
import id.kurasi.curation.sight.Secret.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the people of a world do, with a secret in everything that they say. */
abstract class Doings extends World {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    Doings(long seed) {
        super(seed);
    }

    final void requestChanges(Entrant entrant) {
        ok(post(
                cast.panel.get(0),
                path(entrant.id, "request-changes"),
                Map.of(
                        "items",
                        List.of(Map.of(
                                "field",
                                "packaging",
                                "what",
                                secret(Kind.REQUESTED_CHANGE, entrant, null),
                                "why",
                                secret(Kind.REQUESTED_CHANGE, entrant, null),
                                "severity",
                                "MUST")))));
    }

    final void deal(Entrant entrant, String retailer) {
        var buyer = buyer(retailer);
        var question = posted(buyer, path(entrant.id, "questions"), Map.of("text", dealt(entrant, retailer)));
        ok(post(
                owner(entrant),
                path(entrant.id, "questions/" + question + "/answer"),
                Map.of("text", dealt(entrant, retailer))));
        var sample = path(
                entrant.id,
                "samples/"
                        + posted(
                                buyer,
                                path(entrant.id, "samples"),
                                Map.of(
                                        "quantity",
                                        3,
                                        "deliverTo",
                                        dealt(entrant, retailer),
                                        "neededBy",
                                        "2099-01-01")));
        ok(post(owner(entrant), sample + "/send", Map.of("note", dealt(entrant, retailer))));
        ok(post(buyer, sample + "/receive"));
        ok(post(
                buyer,
                sample + "/taste",
                Map.of(
                        "appearance",
                        4,
                        "taste",
                        5,
                        "packaging",
                        2,
                        "verdict",
                        "SUITABLE",
                        "note",
                        secret(Kind.TASTING, entrant, retailer))));
        decide(entrant, retailer, "shortlist");
        offer(entrant, retailer);
    }

    private void offer(Entrant entrant, String retailer) {
        var offers = path(entrant.id, "offers");
        post(
                        buyer(retailer),
                        offers,
                        Map.of("terms", terms(dealt(entrant, retailer)), "note", dealt(entrant, retailer)))
                .then()
                .statusCode(201);
        post(
                        owner(entrant),
                        offers + "/1/counter?retailer=" + retailer,
                        Map.of("terms", terms(dealt(entrant, retailer)), "note", dealt(entrant, retailer)))
                .then()
                .statusCode(201);
        ok(post(buyer(retailer), offers + "/2/decline", Map.of("reason", dealt(entrant, retailer))));
    }

    private String dealt(Entrant entrant, String retailer) {
        return secret(Kind.DEALING, entrant, retailer);
    }

    final void stage(Entrant entrant, String retailer) {
        var place = "/v1/rounds/" + entrant.contest.id + "/staged-decisions/" + retailer + "/" + entrant.id;
        as(buyer(retailer))
                .body(Map.of(
                        "action",
                        "DECLINE",
                        "verdict",
                        Map.of(
                                "reasons", List.of("FINISHING"),
                                "overridesRecommendation", true,
                                "noteToBusiness", secret(Kind.STAGED_DECISION, entrant, retailer),
                                "internalNote", secret(Kind.STAGED_DECISION, entrant, retailer))))
                .put(place)
                .then()
                .statusCode(201);
    }

    final void conditions(Entrant entrant, String retailer) {
        var condition = path(
                entrant.id,
                "conditions/"
                        + listed("admin", path(entrant.id, "conditions"))
                                .findFirst()
                                .orElseThrow());
        ok(post(
                agency(),
                condition + "/report",
                Map.of("evidence", secret(Kind.CONDITION_IN_FULL, entrant, retailer))));
        ok(post(
                buyer(retailer),
                condition + "/meet",
                Map.of("note", secret(Kind.CONDITION_IN_FULL, entrant, retailer))));
    }

    final void shelf(Entrant entrant, String retailer, boolean delisted) {
        var listing = "/v1/listings/"
                + listed("admin", "/v1/listings?submission=" + entrant.id)
                        .findFirst()
                        .orElseThrow();
        ok(post(
                buyer(retailer),
                listing + "/list",
                Map.of(
                        "stores",
                        List.of(Map.of(
                                "name",
                                secret(Kind.SHELF, entrant, retailer),
                                "regionCode",
                                "51.03",
                                "since",
                                TODAY.minusMonths(2).toString())))));
        as(buyer(retailer))
                .header("If-Match", "*")
                .body(Map.of("units", 10, "amountIdr", 180_000))
                .put(listing + "/sales/" + YearMonth.from(TODAY))
                .then()
                .statusCode(201);
        places.add(listing + "/sales/" + YearMonth.from(TODAY));
        if (delisted) {
            ok(post(
                    buyer(retailer),
                    listing + "/delist",
                    Map.of("on", TODAY.toString(), "reason", secret(Kind.SHELF, entrant, retailer))));
        }
    }

    final void assign(Contest contest, List<UUID> submissions) {
        post(
                        agency(),
                        "/v1/rounds/" + contest.id + "/assignments",
                        Map.of("submissionIds", submissions, "curators", cast.panel, "dueOn", DUE))
                .then()
                .statusCode(200);
    }

    final String assignment(Contest contest, Entrant entrant, String curator) {
        return listed(
                        agency(),
                        "/v1/rounds/" + contest.id + "/assignments?submission=" + entrant.id + "&curator=" + curator)
                .findFirst()
                .orElseThrow();
    }

    final void declareConflict(Entrant entrant, String curator) {
        var reason = secret(Kind.CONFLICT_OF_INTEREST, entrant, curator);
        var id = posted(curator, "/v1/conflicts", Map.of("submissionId", entrant.id, "reason", reason));
        entrant.inConflict.add(curator);
        places.add("/v1/conflicts/" + id);
    }

    final void lateEntry(Contest contest) {
        var issued = post(
                        agency(),
                        "/v1/rounds/" + contest.id + "/late-entries",
                        Map.of(
                                "usableUntil",
                                        Instant.now().plus(30, ChronoUnit.DAYS).toString(),
                                "reason", secret(Kind.REASON_OF_A_LATE_ENTRY, contest, null)))
                .then()
                .statusCode(201)
                .extract();
        secrets.add(new Secret(Kind.CODE_OF_A_LATE_ENTRY, issued.path("code"), contest, null, null));
    }

    final void plan(Entrant entrant) {
        var items = listed("admin", "/v1/remediation-items?submission=" + entrant.id)
                .toList();
        var item = "/v1/remediation-items/" + items.get(0);
        ok(post(agency(), item + "/start", Map.of("note", secret(Kind.PLAN, entrant, null))));
    }

    /** It does without a bar code; who sees what came in by that reads why. */
    final String waive(Contest contest, String retailer) {
        var reason = secret(Kind.REASON_TO_WAIVE, contest, retailer);
        post(
                        buyer(retailer),
                        "/v1/rounds/" + contest.id + "/waivers",
                        Map.of("retailer", retailer, "gate", "GTIN", "reason", reason))
                .then()
                .statusCode(201);
        return reason;
    }

    final void prefer(String retailer) {
        as(buyer(retailer))
                .header("If-Match", "*")
                .body(Map.of(
                        "categories",
                        List.of(secret(Kind.PREFERENCE, new Contest(null, cast.agency, List.of()), retailer))))
                .put("/v1/inbox/preferences")
                .then()
                .statusCode(200);
    }

    final void partnership(String retailer) {
        var agreed = new Contest(null, cast.agency, List.of(retailer));
        var path = "/v1/partnerships";
        var id = posted(agency(), path, Map.of("retailer", retailer, "agencyRegionCode", cast.agency));
        ok(post(
                agency(),
                path + "/" + id + "/sign",
                Map.of(
                        "number",
                        secret(Kind.MEMORANDUM, agreed, retailer),
                        "signedOn",
                        "2026-01-01",
                        "until",
                        "2029-01-01")));
        ok(post(agency(), path + "/" + id + "/activate"));
        ok(post(agency(), path + "/" + id + "/end", Map.of("reason", secret(Kind.MEMORANDUM, agreed, retailer))));
    }
}
