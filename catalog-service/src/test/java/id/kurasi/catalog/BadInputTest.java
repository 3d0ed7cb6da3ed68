package id.kurasi.catalog;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a body is said of the field where it is, and nothing is stored. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class BadInputTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            businessId     | null                                     | businessId                | NotNull
            businessId     | "toko"                                   | businessId                | WrongType
            name           | null                                     | name                      | NotBlank
            name           | " "                                      | name                      | NotBlank
            name           | 5                                        | name                      | WrongType
            name           | true                                     | name                      | WrongType
            name           | ["x"]                                    | name                      | WrongType
            name           | {"x": 1}                                 | name                      | WrongType
            name           | "Keripik\\u0000"                         | name                      | ControlCharacter
            name           | "\\u0007Keripik"                         | name                      | ControlCharacter
            name           | "Keripik \\ud83d"                        | name                      | ControlCharacter
            brand          | ""                                       | brand                     | Size
            category       | null                                     | category                  | NotBlank
            category       | "KERIPIK"                                | category                  | UnknownCategory
            retailPriceIdr | -1                                       | retailPriceIdr            | PositiveOrZero
            retailPriceIdr | 1000000001                               | retailPriceIdr            | Max
            retailPriceIdr | 99999999999999999999                     | retailPriceIdr            | OutOfRange
            retailPriceIdr | 18000.5                                  | retailPriceIdr            | WrongType
            retailPriceIdr | "18000"                                  | retailPriceIdr            | WrongType
            netContent     | "150 g"                                  | netContent                | WrongType
            netContent     | {"unit": "g"}                            | netContent.value          | NotNull
            netContent     | {"value": 0, "unit": "g"}                | netContent.value          | DecimalMin
            netContent     | {"value": 1.2345, "unit": "g"}           | netContent.value          | Digits
            netContent     | {"value": 1, "unit": "lb"}               | netContent.unit           | Pattern
            netContent     | {"value": 1, "unit": "g", "gross": 2}    | netContent.gross          | UnknownField
            storage        | "HOT"                                    | storage                   | UnknownValue
            storage        | "ambient"                                | storage                   | UnknownValue
            storage        | 0                                        | storage                   | UnknownValue
            shelfLifeDays  | 0                                        | shelfLifeDays             | Min
            shelfLifeDays  | 36501                                    | shelfLifeDays             | Max
            shelfLifeDays  | "180"                                    | shelfLifeDays             | WrongType
            composition    | "kedelai"                                | composition               | WrongType
            composition    | [null]                                   | composition[0]            | NotNull
            composition    | [{"ingredient": "x"}, {"origin":"PLANT"}]| composition[1].ingredient | NotBlank
            composition    | [{"ingredient": "x", "origin": "STONE"}] | composition[0].origin     | UnknownValue
            processes      | ["FRYING", ""]                           | processes[1]              | NotBlank
            processes      | [1]                                      | processes[0]              | WrongType
            processes      | ["a\\u001bb"]                            | processes[0]              | ControlCharacter
            attributes     | ["SOY"]                                  | attributes                | WrongType
            gtin           | "899000000001"                           | gtin                      | Pattern
            gtin           | "89900000000١3"                          | gtin                      | Pattern
            gtin           | 8990000000013                            | gtin                      | WrongType
            capacity       | {"perMonth": 0, "unit": "pack"}          | capacity.perMonth         | Positive
            minimumOrder   | 0                                        | minimumOrder              | Min
            minimumOrder   | 3000000000                               | minimumOrder              | OutOfRange
            leadTimeDays   | -1                                       | leadTimeDays              | Min
            nik            | "3576000000000001"                       | nik                       | UnknownField
            state          | "PUBLISHED"                              | state                     | UnknownField
            """)
    void ofAProductIsSaidOfItsField(String field, String value, String named, String code) throws Exception {
        var business = BusinessMother.registered();

        refused(as(ADMIN)
                        .body(with(ProductMother.described(business), field, value))
                        .post("/v1/products")
                        .then())
                .body("violations.field", contains(named))
                .body("violations.code", contains(code));

        get(ADMIN, "/v1/products?business=" + business).body("items", empty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nib           | "990000000000"                                  | nib                  | Pattern
            nib           | 9900000000001                                   | nib                  | WrongType
            nib           | ""                                              | nib                  | Pattern
            regionCode    | "35"                                            | regionCode           | Pattern
            regionCode    | "3576"                                          | regionCode           | Pattern
            regionCode    | 35.76                                           | regionCode           | WrongType
            businessScale | null                                            | businessScale        | NotNull
            businessScale | "TINY"                                          | businessScale        | UnknownValue
            kbli          | [{"version": "2015", "code": "13134"}]          | kbli[0].version      | Pattern
            kbli          | [{"version": "2020", "code": "1313"}]           | kbli[0].code         | Pattern
            fosteredBy    | [{"organisation": "x", "since": "2023-13-01"}]  | fosteredBy[0].since  | WrongType
            fosteredBy    | [{"organisation": "x", "since": 2023}]          | fosteredBy[0].since  | WrongType
            memberships   | [{"kind": "CLUB", "name": "x"}]                 | memberships[0].kind  | UnknownValue
            nik           | "3576000000000001"                              | nik                  | UnknownField
            """)
    void ofABusinessIsSaidOfItsField(String field, String value, String named, String code) throws Exception {
        var business = BusinessMother.described();

        refused(as(ADMIN)
                        .body(with(business, field, value))
                        .post("/v1/businesses")
                        .then())
                .body("violations.field", contains(named))
                .body("violations.code", contains(code));

        get(ADMIN, "/v1/businesses?name=" + business.get("name")).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\": }", "{'name': 'x'}", "{\"name\": NaN}", "{}{}", "name=x", "\uFEFF"})
    void isNoJson(String body) {
        as(ADMIN)
                .body(body)
                .post("/v1/products")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("instance", equalTo("/v1/products"));
    }

    @Test
    void isSaidOfAllFieldsAtOnce() {
        var business = BusinessMother.registered();

        refused(as(ADMIN)
                        .body(ProductMother.described(business)
                                .with("name", "n".repeat(201))
                                .with("story", "s".repeat(4001))
                                .with("minimumOrder", 0))
                        .post("/v1/products")
                        .then())
                .body("violations.field", contains("minimumOrder", "name", "story"));
    }

    @Test
    void takesTextsUpToTheirLength() {
        var said = ProductMother.described(BusinessMother.registered())
                .with("name", "é".repeat(200))
                .with("story", "\n".repeat(10) + "😀".repeat(1900) + "."); // a smiley counts twice, as in Java

        as(ADMIN).body(said).post("/v1/products").then().statusCode(201).body("name", equalTo(said.get("name")));
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 500})
    void refusesDeepNesting(int levels) {
        var body = "{\"attributes\": {\"a\": " + "[".repeat(levels) + "]".repeat(levels) + "}}";

        as(ADMIN)
                .body(body)
                .post("/v1/products")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/malformed-json"));
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.in", everyItem(equalTo("body")))
                .body("violations.message", everyItem(not(startsWith("violation."))))
                .body("violations.findAll { !it.message }", hasSize(0));
    }

    private static Body with(Body body, String field, String json) throws JsonProcessingException {
        return body.with(field, JSON.readTree(json));
    }
}
