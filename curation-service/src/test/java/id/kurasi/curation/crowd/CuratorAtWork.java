package id.kurasi.curation.crowd;

import static id.kurasi.curation.Curation.AGENCY;

import id.kurasi.curation.Curation;
import id.kurasi.curation.Products;
import id.kurasi.curation.crowd.Wire.Answer;
import id.kurasi.curation.crowd.Wire.Ask;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Takes the next, scores it, saves, until nothing is left. Now and then from two devices at once, and now and then an officer
 * looks over the shoulder and completes it.
 */
final class CuratorAtWork implements Callable<Void> {

    private final Wire wire;
    private final Promises promises;
    private final String account;
    private final String round;
    private final Random chance;

    CuratorAtWork(Crowd crowd, String account, Random chance) {
        this.wire = crowd.wire();
        this.promises = crowd.promises();
        this.account = account;
        this.round = crowd.venue().round.toString();
        this.chance = chance;
    }

    @Override
    public Void call() {
        for (var next = next(); next.body().path("next").isObject(); next = next()) {
            var submission = next.text("/next/submissionId");
            review(submission, next.text("/next/category").equals("BATIK"));
            if (chance.nextInt(100) < 40) {
                complete(submission);
            }
        }
        return null;
    }

    private Answer next() {
        return wire.send(Ask.get(account, "/v1/reviews/next?round=" + round));
    }

    private void review(String submission, boolean batik) {
        var path = "/v1/submissions/" + submission + "/reviews/mine";
        if (chance.nextInt(100) < 10) {
            wire.send(Ask.put(account, path + "?dryRun=true", card(batik, promises.mark())));
        }
        if (chance.nextInt(100) < 10) {
            // the first from two devices: one is the first
            twice(submission, Ask.put(account, path, null), batik);
            return;
        }
        var mark = promises.mark();
        var answer = wire.send(Ask.put(account, path, card(batik, mark)));
        keep(submission, answer, mark);
        if (answer.isDone() && chance.nextInt(100) < 25) {
            twice(submission, Ask.put(account, path, null).with("If-Match", answer.etag()), batik);
        }
    }

    /** Of two that saw the same, one writes. */
    private void twice(String submission, Ask ask, boolean batik) {
        var marks = List.of(promises.mark(), promises.mark());
        var answers = wire.send(with(ask, card(batik, marks.get(0))), with(ask, card(batik, marks.get(1))));
        for (var i = 0; i < answers.size(); i++) {
            keep(submission, answers.get(i), marks.get(i));
        }
    }

    private static Ask with(Ask ask, Object body) {
        return new Ask(ask.account(), ask.method(), ask.path(), body, ask.headers());
    }

    private void keep(String submission, Answer answer, String mark) {
        if (answer.isDone()) {
            promises.keep(
                    "review",
                    submission + " " + account,
                    answer.body().path("version").asLong(),
                    mark);
        }
    }

    private void complete(String submission) {
        if (wire.send(Ask.post(AGENCY, "/v1/submissions/" + submission + "/complete-review", null))
                .isDone()) {
            promises.keep("complete-review", submission, 0, null);
        }
    }

    private Map<String, Object> card(boolean batik, String note) {
        var card = Curation.scorecard(batik ? Products.batik() : Products.snack(), 2 + chance.nextInt(4));
        card.put("note", note);
        return card;
    }
}
