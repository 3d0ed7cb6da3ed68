package id.kurasi.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The buyer works through the inbox, best score first, and leaves the last few open for whoever tries the system next. */
final class Decisions {

    private static final int LEFT_IN_THE_INBOX = 3;

    private final Cast cast;
    private final Story story;
    private final OpenRound round;

    Decisions(Cast cast, Story story, OpenRound round) {
        this.cast = cast;
        this.story = story;
        this.round = round;
    }

    void decide() {
        story.open("The buyer of The Keranjang Bali decides");
        Api buyer = cast.buyer();
        List<JsonNode> inbox = buyer.all("/v1/submissions?round=%s&state=REVIEWED&sort=-score".formatted(round.id()));
        Map<String, Integer> verdicts = new TreeMap<>();
        Workers.each(
                inbox.subList(0, Math.max(0, inbox.size() - LEFT_IN_THE_INBOX)),
                submission -> {
                    Verdict verdict = Verdict.on(submission);
                    return buyer.post(
                            "/v1/submissions/%s/decisions/%s/%s"
                                    .formatted(Subject.id(submission), Cast.RETAILER, verdict.action()),
                            verdict.body());
                },
                (submission, decided) -> {
                    JsonNode decision = decided.at("/decisions/0");
                    String state = decision.get("state").asText();
                    verdicts.merge(state, 1, Integer::sum);
                    story.step(
                            "submission %s  %s: %s%s",
                            Subject.id(submission), Subject.name(submission), state, reasons(decision));
                },
                (submission, no) -> story.refusal(Subject.name(submission), no));
        story.close("%s; %d left in the inbox", verdicts, Math.min(LEFT_IN_THE_INBOX, inbox.size()));
    }

    private static String reasons(JsonNode decision) {
        JsonNode reasons = decision.path("reasons");
        return reasons.isEmpty() ? "" : " " + reasons;
    }
}
