package id.kurasi.curation.review;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Reviewing.assigned;
import static id.kurasi.curation.Reviewing.declare;
import static id.kurasi.curation.Reviewing.member;
import static id.kurasi.curation.Reviewing.seat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ReviewSheetTest {

    private static final String HEADER =
            "submission;version;QUALITY;PACKAGING;LEGALITY;CAPACITY;PRICE;UNIQUENESS;SHELF_LIFE;QUALITY comment;note";

    private UUID round;

    @BeforeEach
    void prepare() {
        round = openRound(retailer());
    }

    @Test
    void listsWhatIsToBeReviewedAndWhatIsReviewedAlready() {
        var snack = Products.snack().with("name", "=HYPERLINK(\"x\");Keripik \"pedas\"");
        var done = submitted(round, snack);
        var open = submitted(round, Products.batik());
        var foreign = submitted(round, Products.snack());
        score("kurator-1", done, scorecard(snack, 4)).then().statusCode(201);
        declare("kurator-1", foreign).then().statusCode(201);

        var csv = export("kurator-1");

        var lines = csv.split("\r\n");
        assertEquals(3, lines.length, csv);
        assertTrue(lines[0].startsWith("\uFEFFsubmission;version;product;business;category;"), lines[0]);
        assertTrue(lines[0].contains(";QUALITY;QUALITY comment;") && lines[0].contains(";DESIGN;"), lines[0]);
        assertTrue(lines[1].startsWith(open + ";;"), lines[1]);
        assertTrue(
                lines[2].startsWith(done + ";0;\"'=HYPERLINK(\"\"x\"\");Keripik \"\"pedas\"\"\";")
                        && lines[2].contains(";4;because;"),
                lines[2]);
    }

    @Test
    void comesBackAsItWentOut() {
        var product = Products.snack();
        var submission = submitted(round, product);
        var card = scorecard(product, 4);
        card.put(
                "comments",
                Map.of(
                        "QUALITY", "=1+1",
                        "PACKAGING", "'-5 \"off\"; and; so",
                        "LEGALITY", "two\nlines",
                        "CAPACITY", "@ñandú – 好 🙂",
                        "PRICE", "+62"));
        card.put("note", "'=leading");
        score("kurator-1", submission, card).then().statusCode(201);

        bring("kurator-1", export("kurator-1"), false)
                .then()
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("written", equalTo(0))
                .body("unchanged", equalTo(1))
                .body("problems", hasSize(0));
        get("kurator-1", path(submission, "reviews/mine"))
                .then()
                .body("version", equalTo(0))
                .body("comments", equalTo(card.get("comments")))
                .body("note", equalTo("'=leading"));
    }

    @Test
    void takesWhatWasFilledIn() {
        var submission = submitted(round, Products.snack());
        var silent = submitted(round, Products.snack());
        var sheet = HEADER + "\n" + submission + ";;5;4;4;4.0;4,0;4;3;\"'=sehr, gut\";\n" + silent + ";;;;;;;;;;\n";

        bring("kurator-1", sheet, true)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("written", equalTo(1))
                .body("unchanged", equalTo(1));
        get("kurator-1", path(submission, "reviews/mine")).then().statusCode(404);

        bring("kurator-1", sheet, false).then().statusCode(200).body("written", equalTo(1));
        get("kurator-1", path(submission, "reviews/mine"))
                .then()
                .body("points.QUALITY", equalTo(5))
                .body("points.PRICE", equalTo(4))
                .body("comments.QUALITY", equalTo("=sehr, gut"));
        get("kurator-1", path(silent, "reviews/mine")).then().statusCode(404);
        bring("kurator-1", sheet, false).then().body("written", equalTo(0)).body("unchanged", equalTo(2));
    }

    @Test
    void takesOfEachRowAllOrNothingAndSaysWhatIsWrong() {
        var good = submitted(round, Products.snack());
        var bad = submitted(round, Products.snack());
        var foreign = submitted(openRound(retailer()), Products.snack());
        var batik = submitted(round, Products.batik());
        var stale = submitted(round, Products.snack());
        score("kurator-1", stale, scorecard(Products.snack(), 4)).then().statusCode(201);
        var interested = submitted(round, Products.snack());
        declare("kurator-1", interested).then().statusCode(201);
        var sheet = String.join(
                "\n",
                HEADER,
                good + ";;4;4;4;4;4;4;4;;fine",
                bad + ";;5;9;x;4;4;4;;;",
                "nonsense;;4;4;4;4;4;4;4;;",
                foreign + ";;4;4;4;4;4;4;4;;",
                batik + ";;4;4;4;4;4;4;4;;",
                stale + ";7;3;3;3;3;3;3;3;;",
                interested + ";;4;4;4;4;4;4;4;;",
                good + ";;3;3;3;3;3;3;3;;");

        bring("kurator-1", sheet, false)
                .then()
                .statusCode(200)
                .body("rows", equalTo(8))
                .body("written", equalTo(1))
                .body("refused", equalTo(7))
                .body("problems.findAll { it.row == 3 }.column", contains("PACKAGING", "LEGALITY"))
                .body("problems.findAll { it.row == 4 }.code", contains("SheetSubmission"))
                .body("problems.findAll { it.row == 5 }.code", contains("SheetSubmission"))
                .body("problems.findAll { it.row == 6 }.code", hasItem("UnknownCriterion"))
                .body("problems.findAll { it.row == 7 }.code", contains("SheetStale"))
                .body("problems.findAll { it.row == 8 }.code", contains("conflict-of-interest"))
                .body("problems.findAll { it.row == 9 }.code", contains("NamedTwice"));
        get("kurator-1", path(good, "reviews/mine"))
                .then()
                .body("score", equalTo(75.00f))
                .body("note", equalTo("fine"));
        for (var untouched : List.of(bad, foreign, batik)) {
            get("kurator-1", path(untouched, "reviews/mine")).then().statusCode(404);
        }
        get("kurator-1", path(stale, "reviews/mine")).then().body("score", equalTo(75.00f));
    }

    @Test
    void refusesWhatIsNoSheetOfReviews() {
        bring("kurator-1", "submission;TASTE\n", false)
                .then()
                .statusCode(400)
                .body("violations.code", contains("SheetUnknownColumn"));
        bring("kurator-1", "version;QUALITY\n1;2\n", false)
                .then()
                .statusCode(400)
                .body("violations.code", contains("SheetNoSubmissions"));
        bring("kurator-1", "<html></html>", false).then().statusCode(415);
        bring("kurator-1", "", false).then().statusCode(422);
        given().auth()
                .preemptive()
                .basic("kurator-1", "kurasi")
                .multiPart("other", "x")
                .post(sheetPath())
                .then()
                .statusCode(400);
    }

    @Test
    void isACuratorsOwn() {
        var submission = submitted(round, Products.snack());
        seat(round, member("kurator-1"), member("kurator-2"));
        assigned(round, submission, "kurator-2");

        assertEquals(1, export("kurator-1").split("\r\n").length, "the header alone");
        assertEquals(2, export("kurator-2").split("\r\n").length);
        assertEquals(1, export("curator").split("\r\n").length);
        for (var other : List.of(AGENCY, "buyer~toko-lain", "viewer")) {
            as(other).accept("text/csv").get(sheetPath()).then().statusCode(403);
            bring(other, HEADER, true).then().statusCode(403);
        }
        as("kurator-1")
                .get("/v1/rounds/" + UUID.randomUUID() + "/reviews/mine.csv")
                .then()
                .statusCode(404);
    }

    private String export(String curator) {
        var bytes = as(curator)
                .get(sheetPath())
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Response bring(String curator, String sheet, boolean dryRun) {
        return given().auth()
                .preemptive()
                .basic(curator, "kurasi")
                .multiPart("file", "reviews.csv", sheet.getBytes(StandardCharsets.UTF_8), "text/csv")
                .queryParam("dryRun", dryRun)
                .post(sheetPath());
    }

    private String sheetPath() {
        return "/v1/rounds/" + round + "/reviews/mine.csv";
    }
}
