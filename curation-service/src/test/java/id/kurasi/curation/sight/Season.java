package id.kurasi.curation.sight;

import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;

import id.kurasi.curation.Products;
import id.kurasi.curation.Reviewing;
import id.kurasi.curation.sight.Entrant.Contest;
import id.kurasi.curation.sight.Secret.Kind;
import java.util.List;
import java.util.Map;

/** A world in which everything has happened: rounds of every kind, submissions in every state, all that hangs on them. */
final class Season extends Doings {

    /** Which of the two retailers does what is left to the seed. */
    private final String first;

    private final String second;

    Season(long seed) {
        super(seed);
        var mixed = shuffled(List.of(cast.mine, cast.theirs));
        first = mixed.get(0);
        second = mixed.get(1);
        partnership(first);
        unopenedRound();
        sealedRound();
        openRound();
        roundWithAPanel();
        var earlier = publishedRound();
        secondRound(earlier.getKey(), earlier.getValue());
        prefer(first);
    }

    @Override
    boolean isWhole() {
        return true;
    }

    private void unopenedRound() {
        var title = marker();
        var contest = contest(Map.of("title", title));
        secrets.add(new Secret(Kind.TITLE_OF_AN_UNOPENED_ROUND, title, contest, null, null));
    }

    private void sealedRound() {
        var contest = open(Map.of("sealed", true));
        contest.sealed = true;
        draft(contest, product());
        submitted(contest, product());
    }

    private void openRound() {
        var contest = open(Map.of());
        draft(contest, product());
        corrected(contest);
        asked(contest);
        var talked = reviewed(contest, product(), 4);
        deal(talked, first);
        deal(talked, second);
        stage(talked, second);
        overridden(contest);
        var split = reviewed(contest, product(), 4);
        decide(split, first, "accept-with-conditions");
        decide(split, second, "decline");
        conditions(split, first);
        shelf(split, first, false);
        withdrawn(contest);
        reopened(contest);
    }

    private void corrected(Contest contest) {
        var entrant = submitted(contest, product());
        requestChanges(entrant);
        List<String> items = ok(get("admin", path(entrant.id))).getList("requestedChanges.id");
        submit(
                entrant,
                Map.of(
                        "answers",
                        items.stream()
                                .map(item ->
                                        Map.of("item", item, "answer", secret(Kind.REQUESTED_CHANGE, entrant, null)))
                                .toList()));
    }

    private void asked(Contest contest) {
        requestChanges(submitted(contest, product()));
    }

    private void overridden(Contest contest) {
        var entrant = reviewed(contest, product(), 2);
        ok(post(
                agency(),
                path(entrant.id, "override-recommendation"),
                Map.of("recommendation", "PASS", "reason", secret(Kind.REASON_TO_OVERRIDE, entrant, null))));
    }

    private void withdrawn(Contest contest) {
        for (var entrant : List.of(submitted(contest, product()), reviewed(contest, product(), 4))) {
            ok(post(
                    owner(entrant),
                    path(entrant.id, "withdraw"),
                    Map.of("reason", secret(Kind.REASON_TO_WITHDRAW, entrant, null))));
        }
    }

    private void reopened(Contest contest) {
        var entrant = reviewed(contest, product(), 2);
        decide(entrant, first, "decline");
        decide(entrant, second, "decline");
        ok(post(agency(), path(entrant.id, "reopen"), Map.of("reason", secret(Kind.REASON_TO_REOPEN, entrant, null))));
        entrant.judged = false;
        // to start again is to forget what was decided
        secrets.removeIf(secret -> secret.entrant() == entrant
                && secret.whose() != null
                && List.of(first, second).contains(secret.whose()));
    }

    private void roundWithAPanel() {
        var contest = open(Map.of());
        var association = secret(Kind.ASSOCIATION_OF_A_PANELIST, contest, cast.panel.get(1));
        as(agency())
                .header("If-Match", "*")
                .body(Map.of(
                        "members",
                        List.of(
                                Reviewing.member(cast.panel.get(0)),
                                Reviewing.member(cast.panel.get(1), "associations", List.of(association)),
                                Reviewing.member(cast.panel.get(2)))))
                .put("/v1/rounds/" + contest.id + "/panel")
                .then()
                .statusCode(200);
        contest.panel.addAll(cast.panel);
        var product = product();
        var entrant = submitted(contest, product);
        var declined = submitted(contest, product());
        assign(contest, List.of(entrant.id, declined.id));
        ok(post(
                cast.panel.get(1),
                "/v1/assignments/" + assignment(contest, declined, cast.panel.get(1)) + "/decline",
                Map.of("reason", secret(Kind.REASON_TO_DECLINE_AN_ASSIGNMENT, declined, cast.panel.get(1)))));
        declareConflict(entrant, cast.panel.get(2));
        review(cast.panel.get(0), entrant, product, 4);
        lateEntry(contest);
        close(contest);
    }

    private Map.Entry<Entrant, Products> publishedRound() {
        var contest = open(Map.of());
        var liked = reviewed(contest, product(), 4);
        deal(liked, first);
        decide(liked, first, "accept-with-conditions");
        decide(liked, second, "decline");
        conditions(liked, first);
        shelf(liked, first, true);
        var product = product();
        var disliked = reviewed(contest, product, 2);
        decide(disliked, first, "decline");
        decide(disliked, second, "decline");
        publish(contest);
        plan(disliked);
        return Map.entry(disliked, product);
    }

    /** The product that was declined comes again, and one retailer does without a bar code. */
    private void secondRound(Entrant earlier, Products product) {
        var contest = open(Map.of());
        var reason = waive(contest, cast.theirs);
        var again = draft(contest, product.with("gtin", null), earlier);
        secrets.add(new Secret(Kind.WAIVED_GATE, reason, contest, again, cast.theirs));
        var items = listed("admin", "/v1/remediation-items?submission=" + earlier.id)
                .toList();
        submit(
                again,
                Map.of(
                        "remediation",
                        items.stream()
                                .map(item -> Map.of("item", item, "answer", answer(again)))
                                .toList()));
        shuffled(cast.panel).stream().limit(2).forEach(curator -> review(curator, again, product, 4));
        complete(again);
    }

    /** Both retailers named both gaps, so that both read what was done about them. */
    private String answer(Entrant again) {
        var answer = secret(Kind.ANSWER_TO_A_GAP, again, first);
        secrets.add(new Secret(Kind.ANSWER_TO_A_GAP, answer, again.contest, again, second));
        return answer;
    }
}
