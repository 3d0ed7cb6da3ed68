package id.kurasi.stack.demo;

import static id.kurasi.stack.demo.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.service.Service;
import java.util.ArrayList;
import java.util.List;

/** The agency submits the products. What fails a gate stays a draft, and the producer knows what is missing. */
final class Submissions {

    private final Cast cast;
    private final Story story;
    private final OpenRound round;

    Submissions(Cast cast, Story story, OpenRound round) {
        this.cast = cast;
        this.story = story;
        this.round = round;
    }

    /** The submissions that passed all gates. */
    List<JsonNode> submit(List<Product> products) {
        story.open("It submits the products; each has to pass the gates");
        Api agency = cast.agency(Service.CURATION);
        List<JsonNode> submitted = new ArrayList<>();
        Workers.each(
                products,
                product -> {
                    JsonNode draft =
                            agency.post("/v1/submissions", object("roundId", round.id(), "productId", product.id()));
                    return agency.post("/v1/submissions/%s/submit"
                            .formatted(draft.get("id").asText()));
                },
                (product, submission) -> {
                    submitted.add(submission);
                    story.step(
                            "submission %s  %s: %s",
                            submission.get("id").asText(),
                            product.row().product(),
                            submission.get("state").asText());
                },
                (product, no) -> story.refusal(product.row().product(), no));
        story.close("%d of %d submitted", submitted.size(), products.size());
        return submitted;
    }

    /** Turns the curators' points into score, grade and recommendation. */
    void completeReviews(List<JsonNode> reviewed) {
        story.open("It completes the reviews");
        Api agency = cast.agency(Service.CURATION);
        List<JsonNode> completed = new ArrayList<>();
        Workers.each(
                reviewed,
                submission -> agency.post("/v1/submissions/%s/complete-review"
                        .formatted(submission.get("id").asText())),
                (submission, complete) -> {
                    completed.add(complete);
                    JsonNode review = complete.get("review");
                    story.step(
                            "submission %s  %s: %s, grade %s, %s",
                            complete.get("id").asText(),
                            Subject.name(complete),
                            review.get("score").asText(),
                            review.get("grade").asText(),
                            review.get("recommendation").asText());
                },
                (submission, no) -> story.refusal(Subject.name(submission), no));
        long recommended = completed.stream().filter(Subject::isRecommended).count();
        story.close("%d reviewed, %d of them recommended", completed.size(), recommended);
    }
}
