package id.kurasi.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Two curators score every submission by the rubric of its product group. */
final class Reviews {

    private static final List<DemoAccount> CURATORS = List.of(DemoAccount.KURATOR_1, DemoAccount.KURATOR_2);

    private final Cast cast;
    private final Story story;
    private final Map<String, JsonNode> rubrics = new HashMap<>();

    Reviews(Cast cast, Story story, OpenRound round) {
        this.cast = cast;
        this.story = story;
        Api curation = cast.as(CURATORS.get(0), Service.CURATION);
        round.rubrics()
                .fields()
                .forEachRemaining(rubric -> rubrics.put(
                        rubric.getKey(),
                        curation.get("/v1/rubrics/"
                                + rubric.getValue().get("rubricId").asText())));
    }

    void review(List<JsonNode> submissions) {
        story.open("Two curators review");
        AtomicInteger reviews = new AtomicInteger();
        for (DemoAccount account : CURATORS) {
            Api curation = cast.as(account, Service.CURATION);
            Curator curator = new Curator(account.login());
            Workers.each(
                    submissions,
                    submission -> curation.put(
                            "/v1/submissions/%s/reviews/mine".formatted(Subject.id(submission)),
                            curator.review(submission, rubricFor(submission))),
                    (submission, review) -> {
                        reviews.incrementAndGet();
                        story.step(
                                "%s on %s  %s: %s",
                                account.login(),
                                Subject.id(submission),
                                Subject.name(submission),
                                review.path("score").asText());
                    },
                    (submission, no) -> story.refusal(Subject.name(submission), no));
        }
        story.close("%d reviews of %d submissions", reviews.get(), submissions.size());
    }

    /** A group without a rubric of its own is judged by the general one, which the round names with an asterisk. */
    private JsonNode rubricFor(JsonNode submission) {
        return rubrics.getOrDefault(Subject.group(submission), rubrics.get("*"));
    }
}
