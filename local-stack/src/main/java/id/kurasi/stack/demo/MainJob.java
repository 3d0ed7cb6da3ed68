package id.kurasi.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.StackFailure;
import id.kurasi.stack.api.Refused;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import java.util.List;

/**
 * What the system is for, played over the REST APIs: an agency registers businesses and products, has their papers in order,
 * opens a round with a retailer and submits; curators review; the retailer's buyer decides; the funnel counts.
 */
public final class MainJob {

    /** Curators never quite finish: the funnel shows more submitted than reviewed. */
    private static final int LEFT_UNREVIEWED = 2;

    private final Cast cast;
    private final Story story;

    public MainJob(Ports ports, Story story) {
        this.cast = new Cast(ports);
        this.story = story;
    }

    /**
     * Plays a round of its own for the input and returns the round's id. A refused row is told and left; without a round there
     * is no story.
     */
    public String play(DemoInput input) {
        try {
            return tell(input);
        } catch (Refused no) {
            throw new StackFailure("The story cannot go on: " + no.getMessage(), no);
        }
    }

    private String tell(DemoInput input) {
        story.tell("The main job with %s: %d businesses, %d products"
                .formatted(input.name(), input.businesses().size(), input.rows().size()));
        List<Product> products = register(input);
        new Certification(cast, story, products).certificates(products);
        OpenRound round = OpenRound.open(cast, story, input);
        Submissions submissions = new Submissions(cast, story, round);
        List<JsonNode> submitted = submissions.submit(products);
        List<JsonNode> reviewed = submitted.subList(0, Math.max(0, submitted.size() - LEFT_UNREVIEWED));
        new Reviews(cast, story, round).review(reviewed);
        submissions.completeReviews(reviewed);
        new Decisions(cast, story, round).decide();
        new Funnel(cast.agency(Service.CURATION).get("/v1/reports/funnel?groupBy=category&round=" + round.id()))
                .tell(story);
        story.tellRefusals();
        return round.id();
    }

    private List<Product> register(DemoInput input) {
        Registration registration = new Registration(cast, story, KnownCatalog.read(cast, input.businesses()));
        registration.businesses(input.businesses());
        return registration.products(input.rows());
    }
}
