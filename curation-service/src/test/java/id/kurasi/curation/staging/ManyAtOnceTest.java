package id.kurasi.curation.staging;

import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.verdict;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.dealing.Standing;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A whole round decided in one request. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ManyAtOnceTest {

    private static final int MANY = 500;

    @Inject
    DataSource database;

    @Test
    void fiveHundredAreAppliedTogetherAndCountedExactly() throws SQLException {
        var standing = new Standing();
        var submission = standing.in("PENDING");
        var pile = "/v1/rounds/" + standing.round() + "/staged-decisions/" + standing.retailer;
        as(standing.buyer())
                .body(Map.of("action", "ACCEPT", "verdict", verdict("accept")))
                .put(pile + "/" + submission)
                .then()
                .statusCode(201);
        multiply(submission);
        get(standing.buyer(), "/v1/inbox/counts").then().body("pending", equalTo(MANY));

        post(standing.buyer(), pile + "/apply").then().statusCode(200).body("items", hasSize(MANY));

        get(standing.buyer(), "/v1/inbox/counts")
                .then()
                .body("pending", equalTo(0))
                .body("accepted", equalTo(MANY));
        get(standing.otherBuyer(), "/v1/inbox/counts").then().body("pending", equalTo(1));
        get("admin", "/v1/reports/funnel?round=" + standing.round())
                .then()
                .body("total.products.accepted", equalTo(MANY))
                .body("total.businesses.accepted", equalTo(1));
        get(standing.buyer(), pile).then().body("items", empty());
    }

    /** The same submission many times over, with the retailer's decision on it and what is prepared for that. */
    private void multiply(UUID submission) throws SQLException {
        try (var connection = database.getConnection();
                var copy = connection.prepareStatement("""
                    with copy as materialized (
                        select gen_random_uuid() as id from generate_series(2, ?)),
                    submissions as (
                        insert into submission
                        select (jsonb_populate_record(one, jsonb_build_object('id', copy.id, 'product_id', copy.id))).*
                        from submission one, copy where one.id = ?),
                    decisions as (
                        insert into decision
                        select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'submission_id', copy.id))).*
                        from decision one, copy, staged_decision staged
                        where one.submission_id = staged.submission_id and one.retailer = staged.retailer
                          and staged.submission_id = ?)
                    insert into staged_decision
                    select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'submission_id', copy.id))).*
                    from staged_decision one, copy where one.submission_id = ?\
                    """)) {
            copy.setInt(1, MANY);
            copy.setObject(2, submission);
            copy.setObject(3, submission);
            copy.setObject(4, submission);
            copy.executeUpdate();
        }
    }
}
