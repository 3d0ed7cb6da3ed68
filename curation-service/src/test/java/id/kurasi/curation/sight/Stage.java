package id.kurasi.curation.sight;

import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;

import id.kurasi.curation.Products;
import id.kurasi.curation.Reviewing;
import id.kurasi.curation.sight.Entrant.Contest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** A small world on which one thing after another can happen. All products are of one business. */
final class Stage extends World {

    final Contest open = open(Map.of());
    final Contest sealed = open(Map.of("sealed", true));

    final Products freshProduct = local();
    final Entrant draft = draft(open, local());
    final Entrant underSeal = draft(sealed, local());

    /** With the curators, of whom nobody has said anything. */
    final Entrant fresh;

    /** Reviewed; no retailer has moved. */
    final Entrant pending;

    /** Accepted by mine, pending with theirs. */
    final Entrant taken;

    /** Declined by mine, pending with theirs. */
    final Entrant refused;

    Stage() {
        super(0);
        as(agency())
                .header("If-Match", "*")
                .body(Map.of(
                        "members", cast.panel.stream().map(Reviewing::member).toList()))
                .put("/v1/rounds/" + open.id + "/panel")
                .then()
                .statusCode(200);
        fresh = submitted(open, freshProduct);
        pending = reviewed(open, local(), 4);
        taken = reviewed(open, local(), 4);
        decide(taken, cast.mine, "accept");
        refused = reviewed(open, local(), 2);
        decide(refused, cast.mine, "decline");
    }

    @Override
    boolean isWhole() {
        return false;
    }

    private Products local() {
        var product = Products.snack().of(cast.owner).in(cast.district);
        products.add(product);
        return product;
    }

    String theirs() {
        return buyer(cast.theirs);
    }

    String owner() {
        return "business~" + cast.owner;
    }

    void theirs(Entrant entrant, String verb) {
        decide(entrant, cast.theirs, verb);
    }

    /** What the curator now says of it, whatever he said before. */
    void says(String curator, Entrant entrant, Map<String, Object> card) {
        as(curator).header("If-Match", "*").body(card).put(path(entrant.id, "reviews/mine"));
    }

    void assign(Entrant entrant, String... curators) {
        post(
                        agency(),
                        "/v1/rounds/" + open.id + "/assignments",
                        Map.of(
                                "submissionIds",
                                List.of(entrant.id),
                                "curators",
                                List.of(curators),
                                "dueOn",
                                Reviewing.DUE))
                .then()
                .statusCode(200);
    }

    /** The only one of these; mine has none of them. */
    String ofTheirs(Entrant entrant, String things) {
        var list = path(entrant.id, things);
        return list + "/" + listed("admin", list).findFirst().orElseThrow();
    }

    String listing(Entrant entrant) {
        return "/v1/listings/"
                + listed("admin", "/v1/listings?submission=" + entrant.id + "&retailer=" + cast.theirs)
                        .findFirst()
                        .orElseThrow();
    }

    /** Another score, and the grade and the rank that go with it; in no other way could it become another unnoticed. */
    void scores(Entrant entrant) {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var database = DriverManager.getConnection(url);
                var update = database.prepareStatement(
                        "update submission set score = 97.125, spread = 3, grade = 'A', decided_by = 'all of it',"
                                + " ranking_key = '097.1250000000' || substring(ranking_key from 15) where id = ?")) {
            update.setObject(1, entrant.id);
            if (update.executeUpdate() != 1) {
                throw new AssertionError("not scored");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String staged(UUID submission) {
        return "/v1/rounds/" + open.id + "/staged-decisions/" + cast.theirs + "/" + submission;
    }
}
