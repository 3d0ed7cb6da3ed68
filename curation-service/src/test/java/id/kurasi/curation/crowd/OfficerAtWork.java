package id.kurasi.curation.crowd;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.reason;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.curation.crowd.Wire.Ask;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The agency beside a crowd: completes what is ready, answers for the producers, takes back, withdraws, and looks at figures. */
final class OfficerAtWork {

    private static final int CHANGES_OF_MIND = 12;

    private final Crowd crowd;
    private final Wire wire;
    private final Promises promises;
    private final String round;
    private final Random chance;

    OfficerAtWork(Crowd crowd, Random chance) {
        this.crowd = crowd;
        this.wire = crowd.wire();
        this.promises = crowd.promises();
        this.round = "/v1/rounds/" + crowd.venue().round;
        this.chance = chance;
    }

    List<Callable<Void>> duties() {
        return List.of(this::complete, this::complete, this::answer, this::changeMinds, this::look);
    }

    /** Whatever is ready, again and again. */
    private Void complete() {
        var goOn = true;
        while (goOn) {
            goOn = crowd.reviewing().get() || crowd.buying().get();
            completeAll();
            pause(300);
        }
        return null;
    }

    void completeAll() {
        for (JsonNode id : wire.send(Ask.post(AGENCY, round + "/complete-reviews", null))
                .body()
                .path("completed")) {
            promises.keep("complete-review", id.asText(), 0, null);
        }
    }

    private Void answer() throws InterruptedException {
        while (crowd.buying().get()) {
            var letter = crowd.letters().poll(100, TimeUnit.MILLISECONDS);
            if (letter != null && letter.isOffer()) {
                settle(letter.about() + "/", letter.subject());
            } else if (letter != null) {
                var mark = promises.mark();
                var answered = wire.send(Ask.post(AGENCY, letter.about() + "/answer", Map.of("text", mark)));
                if (answered.isDone()) {
                    promises.keep("answer", letter.subject(), 0, mark);
                }
            }
        }
        return null;
    }

    private void settle(String offer, String subject) {
        var retailer = "?retailer=" + subject.substring(subject.indexOf(' ') + 1);
        var verb = chance.nextInt(100) < 60 ? "agree" : "decline";
        var done = wire.send(Ask.post(AGENCY, offer + verb + retailer, verb.equals("agree") ? null : reason()));
        if (done.isDone()) {
            promises.keep(verb + "-offer", subject, done.body().path("number").asLong(), null);
        }
    }

    /** Withdraws some that are reviewed, and has others reviewed anew, while buyers decide on them. */
    private Void changeMinds() {
        for (var i = 0; i < CHANGES_OF_MIND && crowd.buying().get(); i++) {
            var reviewed = wire.send(
                            Ask.get(AGENCY, "/v1/submissions?state=REVIEWED&limit=20&round=" + crowd.venue().round))
                    .body()
                    .path("items");
            if (!reviewed.isEmpty()) {
                var id =
                        reviewed.get(chance.nextInt(reviewed.size())).path("id").asText();
                var verb = i % 2 == 0 ? "withdraw" : "reopen";
                if (wire.send(Ask.post(AGENCY, "/v1/submissions/" + id + "/" + verb, reason()))
                        .isDone()) {
                    promises.keep(verb, id, 0, null);
                }
            }
            pause(250);
        }
        return null;
    }

    /** Figures are asked for meanwhile, as a dashboard does. */
    private Void look() {
        var dashboard = Stream.of(
                        "/v1/reports/funnel?round=",
                        "/v1/curation-indicators/CUR_ACCEPTED?groupBy=retailer&round=",
                        "/v1/curation-indicators/REJECT_REASONS?round=")
                .map(path -> path + crowd.venue().round)
                .toList();
        while (crowd.buying().get()) {
            dashboard.forEach(path -> wire.send(Ask.get(AGENCY, path)));
            wire.send(Ask.get(AGENCY, round + "/ranking?limit=20"));
            wire.send(Ask.get(AGENCY, round + "/review-progress"));
            pause(500);
        }
        return null;
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
