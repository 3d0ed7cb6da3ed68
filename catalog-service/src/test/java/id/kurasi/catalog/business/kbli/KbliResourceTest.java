package id.kurasi.catalog.business.kbli;

import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class KbliResourceTest {

    private static final String PATH = "/v1/kbli";

    @Test
    void comesWholeAndTwiceNothingWasSent() {
        var whole =
                get("viewer", PATH).statusCode(200).body("items", hasSize(40)).extract();

        as("viewer")
                .header("If-None-Match", whole.header("ETag"))
                .get(PATH)
                .then()
                .statusCode(304);
    }

    @Test
    void isFoundByTheBeginningOfItsCode() {
        get("viewer", PATH + "?q=1079&version=2025")
                .body("items.code", contains("10792", "10793", "10794", "10796", "10797"));
        get("viewer", PATH + "?q=134").body("items", empty());
    }

    @Test
    void isFoundByWordsOfItsTitle() {
        get("viewer", PATH + "?q=BATIK").body("items.code", contains("13133", "13134"));
        get("viewer", PATH + "?q=kain batik").body("items.code", contains("13133"));
        get("viewer", PATH + "?q=keripik").body("items.version", contains("2020", "2025"));
        get("viewer", PATH + "?q=batik kayu").body("items", empty());
    }

    @Test
    void keepsTheVersionsApart() {
        get("viewer", PATH + "?version=2025")
                .body("items.version", everyItem(equalTo("2025")))
                .body("items.code", hasItem("13133"))
                .body("items.code", not(hasItem("13134")));
        get("viewer", PATH + "?version=2020&version=2025&q=10793").body("items", hasSize(2));
        get("viewer", PATH + "?version=2015").statusCode(400);
    }

    @Test
    void saysWhichTitlesWereRead() {
        get("viewer", PATH + "?version=2020")
                .body("items.findAll { it.verified }.code", hasItems("10710", "13134"))
                .body("items.findAll { !it.verified }.code", hasItems("10391", "16292"));
    }
}
