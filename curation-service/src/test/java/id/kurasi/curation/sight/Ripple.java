package id.kurasi.curation.sight;

import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Reviewing.abstention;
import static id.kurasi.curation.Reviewing.declare;
import static id.kurasi.curation.sight.World.terms;

import id.kurasi.curation.Products;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Things that happen and that some may not learn of, however they ask. As a table: what happens, then who must see nothing move.
 */
enum Ripple {
    /** Each judges before it sees the others; businesses, retailers and viewers see results, never reviews. */
    A_CURATOR_JUDGES(
            List.of(
                    "curator two",
                    "curator with an interest",
                    "curator not on the panel",
                    "buyer of mine",
                    "buyer of neither",
                    "owner",
                    "viewer of the region",
                    "agency of a district",
                    "uninvolved business"),
            stage -> stage.says(stage.cast.panel.get(0), stage.fresh, scorecard(stage.freshProduct, 2)),
            stage -> stage.says(stage.cast.panel.get(0), stage.fresh, scorecard(stage.freshProduct, 5)),
            stage -> stage.says(stage.cast.panel.get(0), stage.fresh, abstention())),

    /** How an agency organises a round is between it and the curators it asks. */
    AN_AGENCY_ARRANGES(
            List.of(
                    "curator not on the panel",
                    "buyer of mine",
                    "buyer of neither",
                    "owner",
                    "viewer of the region",
                    "viewer",
                    "agency of a district",
                    "agency elsewhere"),
            stage -> stage.assign(stage.fresh, stage.cast.panel.get(0), stage.cast.panel.get(2)),
            stage -> declare(stage.cast.panel.get(2), stage.fresh.id).then().statusCode(201),
            stage -> post(
                            stage.agency(),
                            "/v1/rounds/" + stage.open.id + "/late-entries",
                            Map.of(
                                    "usableUntil",
                                    Instant.now().plus(30, ChronoUnit.DAYS).toString(),
                                    "reason",
                                    "late paper"))
                    .then()
                    .statusCode(201),
            stage -> stage.contest(Map.of("title", "Not opened yet"))),

    /** Before the results are published there is no score for who only has an interest in it. */
    THE_SCORE_IS_ANOTHER(
            List.of(
                    "curator not on the panel",
                    "buyer of neither",
                    "owner",
                    "viewer of the region",
                    "viewer",
                    "agency elsewhere",
                    "uninvolved business"),
            stage -> stage.scores(stage.pending)),

    /** What a retailer keeps to itself. */
    A_RETAILER_CONSIDERS(
            List.of(
                    "buyer of mine",
                    "buyer of neither",
                    "owner",
                    "viewer of the region",
                    "viewer",
                    "curator two",
                    "curator not on the panel",
                    "agency elsewhere"),
            stage -> stage.theirs(stage.pending, "shortlist"),
            stage -> as(stage.theirs())
                    .body(Map.of(
                            "action",
                            "DECLINE",
                            "verdict",
                            Map.of(
                                    "reasons",
                                    List.of("FINISHING"),
                                    "overridesRecommendation",
                                    true,
                                    "internalNote",
                                    "no")))
                    .put(stage.staged(stage.pending.id))
                    .then()
                    .statusCode(201),
            stage -> post(
                            stage.theirs(),
                            "/v1/rounds/" + stage.open.id + "/waivers",
                            Map.of("retailer", stage.cast.theirs, "gate", "TRADEMARK", "reason", "known here"))
                    .then()
                    .statusCode(201),
            stage -> as(stage.theirs())
                    .body(Map.of("categories", List.of("BATIK")))
                    .put("/v1/inbox/preferences")
                    .then()
                    .statusCode(200)),

    /** What it deals about with the producer. */
    A_RETAILER_DEALS(
            List.of(
                    "buyer of mine",
                    "buyer of neither",
                    "viewer of the region",
                    "viewer",
                    "curator two",
                    "curator not on the panel",
                    "agency elsewhere",
                    "uninvolved business"),
            stage -> post(stage.theirs(), path(stage.pending.id, "questions"), Map.of("text", "How spicy?"))
                    .then()
                    .statusCode(201),
            stage -> ok(post(
                    stage.owner(), stage.ofTheirs(stage.pending, "questions") + "/answer", Map.of("text", "Very"))),
            stage -> post(
                            stage.theirs(),
                            path(stage.pending.id, "samples"),
                            Map.of("quantity", 1, "deliverTo", "Buying office", "neededBy", "2099-01-01"))
                    .then()
                    .statusCode(201),
            stage -> ok(post(stage.owner(), stage.ofTheirs(stage.pending, "samples") + "/send", Map.of())),
            stage -> ok(post(stage.theirs(), stage.ofTheirs(stage.pending, "samples") + "/receive")),
            stage -> ok(post(
                    stage.theirs(),
                    stage.ofTheirs(stage.pending, "samples") + "/taste",
                    Map.of("appearance", 4, "taste", 5, "packaging", 2, "verdict", "SUITABLE"))),
            stage -> stage.theirs(stage.pending, "shortlist"),
            stage -> post(stage.theirs(), path(stage.pending.id, "offers"), Map.of("terms", terms("Denpasar")))
                    .then()
                    .statusCode(201),
            stage -> ok(post(stage.owner(), path(stage.pending.id, "offers/1/agree?retailer=" + stage.cast.theirs)))),

    /** That it accepted what another had accepted, and all that follows from it. */
    A_RETAILER_ACCEPTS_TOO(
            List.of(
                    "buyer of mine",
                    "buyer of neither",
                    "owner",
                    "viewer of the region",
                    "viewer",
                    "curator two",
                    "curator not on the panel",
                    "agency elsewhere"),
            stage -> stage.theirs(stage.taken, "accept-with-conditions"),
            stage -> ok(post(
                    stage.agency(), stage.ofTheirs(stage.taken, "conditions") + "/report", Map.of("evidence", "done"))),
            stage -> ok(post(stage.theirs(), stage.ofTheirs(stage.taken, "conditions") + "/meet", Map.of())),
            stage -> ok(post(
                    stage.theirs(),
                    stage.listing(stage.taken) + "/list",
                    Map.of(
                            "stores",
                            List.of(Map.of(
                                    "name",
                                    "Gerai",
                                    "regionCode",
                                    "51.03",
                                    "since",
                                    LocalDate.now().minusMonths(1).toString()))))),
            stage -> as(stage.theirs())
                    .header("If-Match", "*")
                    .body(Map.of("units", 10, "amountIdr", 180_000))
                    .put(stage.listing(stage.taken) + "/sales/" + YearMonth.now())
                    .then()
                    .statusCode(201)),

    /** That it declined what another had accepted. */
    A_RETAILER_DECLINES_WHAT_IS_TAKEN(
            List.of(
                    "buyer of mine",
                    "buyer of neither",
                    "owner",
                    "viewer of the region",
                    "viewer",
                    "curator two",
                    "curator not on the panel",
                    "agency elsewhere"),
            stage -> ok(post(
                    stage.theirs(),
                    path(stage.taken.id, "decisions/" + stage.cast.theirs + "/decline"),
                    Map.of("reasons", List.of("FINISHING"), "overridesRecommendation", true, "internalNote", "no")))),

    /** Its decision makes that of the submission, which agency, curators, viewers and the producer see; retailers do not. */
    A_RETAILER_DECIDES_FOR_ALL(
            List.of(
                    "buyer of mine",
                    "buyer of neither",
                    "curator not on the panel",
                    "agency elsewhere",
                    "uninvolved business",
                    "viewer elsewhere"),
            stage -> stage.theirs(stage.pending, "accept"),
            stage -> stage.theirs(stage.refused, "decline")),

    /** What takes place in one region is none of another's business. */
    SOMETHING_IS_SUBMITTED(
            List.of(
                    "curator not on the panel",
                    "buyer of neither",
                    "viewer elsewhere",
                    "agency elsewhere",
                    "uninvolved business"),
            stage -> stage.submit(stage.draft, Map.of())),

    /** What is not submitted, or under seal, is between the producer and the agencies. */
    A_PRODUCER_ENTERS(
            List.of(
                    "curator one",
                    "curator not on the panel",
                    "buyer of mine",
                    "buyer of neither",
                    "viewer of the region",
                    "viewer",
                    "agency elsewhere",
                    "uninvolved business"),
            stage -> stage.submit(stage.underSeal, Map.of()),
            stage -> stage.draft(
                    stage.open, Products.snack().of(stage.cast.owner).in(stage.cast.district)),
            stage -> ok(post(stage.owner(), path(stage.draft.id, "withdraw"), reason())),
            stage -> ok(post(stage.owner(), path(stage.underSeal.id, "withdraw"), reason())));

    final List<String> unknowing;
    final List<Consumer<Stage>> steps;

    @SafeVarargs
    Ripple(List<String> unknowing, Consumer<Stage>... steps) {
        this.unknowing = unknowing;
        this.steps = List.of(steps);
    }

    /** What is reviewed least is offered first: that somebody reviewed it shows in the order, and what was said does not. */
    boolean mayMove(String question) {
        return this == A_CURATOR_JUDGES && question.matches("/v1/reviews/next.*|.*/reviews/mine[.]csv");
    }
}
