package id.kurasi.curation.rubric;

import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RubricResourceTest {

    @Inject
    DataSource database;

    @Test
    void hasWeightsThatSumTo100AndAnchorsInBothLanguages() {
        var rubrics = ok(get("curator", "/v1/rubrics"));

        assertEquals(List.of("CRAFT", "FOOD_BEVERAGE", "GENERIC"), rubrics.getList("items.code"));
        for (var rubric : rubrics.<Map<String, Object>>getList("items")) {
            @SuppressWarnings("unchecked")
            var criteria = (List<Map<String, Object>>) rubric.get("criteria");
            assertEquals(
                    100,
                    criteria.stream()
                            .mapToInt(criterion -> (Integer) criterion.get("weight"))
                            .sum());
            assertTrue(criteria.stream().allMatch(criterion -> ((List<?>) criterion.get("anchors")).size() == 3));
        }
    }

    @Test
    void isReadAlone() {
        var rubrics = ok(get("curator", "/v1/rubrics"));
        var path = "/v1/rubrics/" + rubrics.getString("items[1].id");

        var read = get("buyer~toko-lain", path);

        read.then()
                .statusCode(200)
                .body(
                        "criteria.code",
                        contains("QUALITY", "PACKAGING", "LEGALITY", "CAPACITY", "PRICE", "UNIQUENESS", "SHELF_LIFE"))
                .body("criteria[0].anchors[2].points", equalTo(5));
        as("curator")
                .header("If-None-Match", read.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        get("curator", "/v1/rubrics/" + Ids.next()).then().statusCode(404);
    }

    @Test
    void isGuardedByTheDatabaseAgainstWeightsThatDoNotSumTo100() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var failure = assertThrows(
                    SQLException.class,
                    () -> statement.execute("update rubric_criterion set weight = weight + 1 where code = 'QUALITY'"));
            assertTrue(failure.getMessage().contains("sum to 101, not 100"));
        }
    }
}
