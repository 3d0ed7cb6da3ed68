package id.kurasi.curation.crowd;

import static id.kurasi.curation.Curation.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.curation.crowd.Crowd.Letter;
import id.kurasi.curation.crowd.Wire.Answer;
import id.kurasi.curation.crowd.Wire.Ask;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Works through the inbox of a retailer, beside others who work through the same one; now and then from two devices at once. */
final class BuyerAtWork implements Callable<Void> {

    private static final int TURNS = 25;
    private static final List<String> REASONS = List.of("PACKAGING_WEAK", "PRICE_TOO_HIGH", "FINISHING");

    private final Crowd crowd;
    private final Wire wire;
    private final Promises promises;
    private final String retailer;
    private final String account;
    private final String round;
    private final Random chance;

    BuyerAtWork(Crowd crowd, String retailer, Random chance) {
        this.crowd = crowd;
        this.wire = crowd.wire();
        this.promises = crowd.promises();
        this.retailer = retailer;
        this.account = "buyer~" + retailer;
        this.round = crowd.venue().round.toString();
        this.chance = chance;
    }

    @Override
    public Void call() {
        var turns = 0;
        while (turns < TURNS) {
            var tab = chance.nextInt(100) < 75 ? "pending" : chance.nextInt(100) < 70 ? "shortlisted" : "asked";
            var items = wire.send(Ask.get(account, "/v1/inbox?limit=8&tab=" + tab + "&round=" + round))
                    .body()
                    .path("items");
            if (!items.isEmpty()) {
                turn(
                        tab,
                        items.get(chance.nextInt(items.size()))
                                .path("submissionId")
                                .asText());
                turns++;
            } else if (tab.equals("pending")) {
                if (!crowd.reviewing().get()) {
                    return null;
                }
                LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
            }
        }
        return null;
    }

    private void turn(String tab, String submission) {
        var dice = chance.nextInt(100);
        if (dice < 10) {
            ask(submission);
        } else if (tab.equals("shortlisted") && dice < 50) {
            offer(submission);
        } else if (dice < 25) {
            stage(submission);
        } else if (dice < 28) {
            apply();
        } else if (tab.equals("pending") && dice < 45) {
            decide(submission, "shortlist");
        } else {
            decide(
                    submission,
                    List.of("accept", "accept-with-conditions", "decline").get(chance.nextInt(3)));
        }
    }

    /** Alone, twice from two devices, or twice by an impatient hand under one key: it is decided once. */
    private void decide(String submission, String verb) {
        var path = "/v1/submissions/" + submission + "/decisions/" + retailer + "/" + verb;
        var marks = List.of(promises.mark(), promises.mark());
        var one = Ask.post(account, path, said(verb, marks.get(0)));
        var how = chance.nextInt(100);
        if (how < 15) {
            var keyed = one.with("Idempotency-Key", UUID.randomUUID().toString());
            wire.send(keyed, keyed).stream()
                    .filter(Answer::isDone)
                    .limit(1)
                    .forEach(done -> promises.keep(verb, key(submission), 0, marks.get(0)));
        } else if (how < 45) {
            var answers = wire.send(one, Ask.post(account, path, said(verb, marks.get(1))));
            keep(verb, submission, answers.get(0), marks.get(0));
            keep(verb, submission, answers.get(1), marks.get(1));
        } else {
            var answer = wire.send(one);
            keep(verb, submission, answer, marks.get(0));
            if (answer.text("/type").equals("/problems/terms-agreed-already")) {
                var agreed = said(verb, marks.get(1));
                agreed.remove("terms");
                keep(verb, submission, wire.send(Ask.post(account, path, agreed)), marks.get(1));
            }
        }
    }

    private void keep(String verb, String submission, Answer answer, String mark) {
        if (answer.isDone()) {
            promises.keep(verb, key(submission), 0, mark);
        }
    }

    private Map<String, Object> said(String verb, String mark) {
        var verdict = verdict(verb);
        verdict.put("internalNote", mark);
        verdict.put("overridesRecommendation", true);
        if (verb.equals("decline")) {
            verdict.put("reasons", REASONS.subList(0, 1 + chance.nextInt(REASONS.size())));
        }
        return verdict;
    }

    private void ask(String submission) {
        var mark = promises.mark();
        var path = "/v1/submissions/" + submission + "/questions";
        var asked = wire.send(Ask.post(account, path, Map.of("text", mark)));
        if (asked.isDone()) {
            promises.keep("ask", asked.text("/id"), 0, mark);
            crowd.letters().add(new Letter(path + "/" + asked.text("/id"), asked.text("/id"), false));
        }
    }

    private void offer(String submission) {
        var mark = promises.mark();
        var path = "/v1/submissions/" + submission + "/offers";
        var made = wire.send(
                Ask.post(account, path, Map.of("terms", verdict("accept").get("terms"), "note", mark)));
        if (made.isDone()) {
            var number = made.body().path("number").asLong();
            promises.keep("make-offer", key(submission), number, mark);
            crowd.letters().add(new Letter(path + "/" + number, key(submission), true));
        }
    }

    private void stage(String submission) {
        var path = "/v1/rounds/" + round + "/staged-decisions/" + retailer + "/" + submission;
        var mark = promises.mark();
        var staged = wire.send(Ask.put(account, path, staged(mark)));
        keepStaged(staged, mark);
        if (staged.isDone() && chance.nextBoolean()) {
            // two that saw the same: one of them changes it
            var marks = List.of(promises.mark(), promises.mark());
            var answers = wire.send(
                    Ask.put(account, path, staged(marks.get(0))).with("If-Match", staged.etag()),
                    Ask.put(account, path, staged(marks.get(1))).with("If-Match", staged.etag()));
            keepStaged(answers.get(0), marks.get(0));
            keepStaged(answers.get(1), marks.get(1));
        }
    }

    private Map<String, Object> staged(String mark) {
        return Map.of("action", "ACCEPT", "verdict", said("accept", mark));
    }

    private void keepStaged(Answer answer, String mark) {
        if (answer.isDone()) {
            promises.keep(
                    "stage",
                    answer.text("/id") + " " + key(answer.text("/submissionId")),
                    answer.body().path("version").asLong(),
                    mark);
        }
    }

    private void apply() {
        var applied =
                wire.send(Ask.post(account, "/v1/rounds/" + round + "/staged-decisions/" + retailer + "/apply", null));
        if (applied.isDone()) {
            for (JsonNode item : applied.body().path("items")) {
                promises.keep("accept", key(item.path("submissionId").asText()), 0, null);
            }
        }
    }

    private String key(String submission) {
        return submission + " " + retailer;
    }
}
