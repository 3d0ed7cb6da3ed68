package id.kurasi.catalog.category;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static id.kurasi.catalog.Api.put;
import static id.kurasi.catalog.category.CategoryMother.attribute;
import static id.kurasi.catalog.category.CategoryMother.below;
import static id.kurasi.catalog.category.CategoryMother.choice;
import static id.kurasi.catalog.category.CategoryMother.code;
import static id.kurasi.catalog.category.CategoryMother.declared;
import static id.kurasi.catalog.category.CategoryMother.described;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators let categories ask of their products, without a release. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class AttributeDeskTest {

    private String top;
    private String business;

    @BeforeEach
    void addACategoryOfMyOwn() {
        top = below(null);
        business = BusinessMother.registered();
    }

    private static String path(String category) {
        return "/v1/categories/" + category;
    }

    private String product(String category, Map<String, ?> attributes) {
        return ProductMother.added(
                ProductMother.described(business).with("category", category).with("attributes", attributes));
    }

    private static ValidatableResponse remove(String path) {
        return as(ADMIN).delete(path).then();
    }

    private static ValidatableResponse create(String path, Body body) {
        return as(ADMIN).body(body).put(path).then();
    }

    @Test
    void inheritsTheAttributesOfThoseAboveAndSaysWhereFrom() {
        var leaf = below(below(top));
        declared(top, "motif", attribute("TEXT").with("rank", 1));
        declared(leaf, "length", attribute("NUMBER").with("unit", "cm").with("rank", 2));

        get("viewer", path(leaf))
                .body("attributes.code", contains("motif", "length"))
                .body("attributes.from", contains(top, leaf))
                .body("attributes[1].unit", equalTo("cm"));
        get("viewer", "/v1/categories")
                .body("items.find { it.code == '%s' }.attributes.code".formatted(leaf), contains("motif", "length"))
                .body("items.find { it.code == '%s' }.attributes.code".formatted(top), contains("motif"));

        product(leaf, Map.of("motif", "kawung", "length", 110.5));
        refused(leaf, Map.of("width", 3))
                .body("violations[0].field", equalTo("attributes.width"))
                .body("violations[0].code", equalTo("UnknownAttribute"))
                .body("violations[0].message", containsString("length, motif"));
        refused(top, Map.of("length", 3)).body("violations[0].code", equalTo("UnknownAttribute"));
    }

    private ValidatableResponse refused(String category, Map<String, ?> attributes) {
        return post(
                        ADMIN,
                        "/v1/products",
                        ProductMother.described(business)
                                .with("category", category)
                                .with("attributes", attributes))
                .statusCode(400);
    }

    @Test
    void isChangedByItsAttributes() {
        declared(top, "motif", attribute("TEXT"));
        var seen = etag(path(top));
        var at = path(top) + "/attributes/motif";

        put(ADMIN, at, seen, attribute("TEXT").with("required", true))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("attributes[0].required", equalTo(true));
        put(ADMIN, at, seen, attribute("TEXT")).statusCode(412);
        create(at, attribute("TEXT")).statusCode(428);
    }

    @Test
    void declaresAnAttributeOnceInALine() {
        var middle = below(top);
        var leaf = below(middle);
        var sibling = below(top);
        declared(middle, "motif", attribute("TEXT"));

        for (var related : List.of(top, leaf)) {
            create(path(related) + "/attributes/motif", attribute("TEXT"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/attribute-declared-twice"))
                    .body("detail", containsString(middle));
        }
        declared(sibling, "motif", attribute("TEXT"));
        put(ADMIN, path(sibling), etag(path(sibling)), described(middle))
                .statusCode(409)
                .body("type", equalTo("/problems/attribute-declared-twice"));
    }

    @Test
    void removesAnAttributeThatNoProductGives() {
        var leaf = below(top);
        declared(top, "motif", attribute("TEXT"));
        product(leaf, Map.of("motif", "kawung"));
        var other = product(top, Map.of("motif", "parang"));
        product(top, Map.of());
        var at = path(top) + "/attributes/motif";

        remove(at)
                .statusCode(409)
                .body("type", equalTo("/problems/attribute-in-use"))
                .body("products", equalTo(2))
                .body("detail", containsString("2 product"));
        ProductMother.act(other, "archive");
        remove(at).statusCode(409).body("products", equalTo(1));

        declared(leaf, "length", attribute("INTEGER"));
        remove(path(leaf) + "/attributes/length").statusCode(204);
        remove(path(leaf) + "/attributes/motif").statusCode(404); // declared above
        get(ADMIN, path(leaf)).body("attributes.code", contains("motif"));
    }

    @ParameterizedTest(name = "{0} with {1} to {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            TEXT    | kawung | INTEGER | 409
            TEXT    | kawung | DATE    | 409
            TEXT    | kawung | CHOICE  | 409
            TEXT    | RED    | CHOICE  | 200
            TEXT    | 2024-12-31 | DATE | 200
            TEXT    | 2024-02-31 | DATE | 409
            INTEGER | 5      | NUMBER  | 200
            INTEGER | 5      | TEXT    | 409
            NUMBER  | 5      | INTEGER | 200
            NUMBER  | 5.5    | INTEGER | 409
            CHOICE  | RED    | TEXT    | 200
            CHOICE  | RED    | CHOICES | 409
            CHOICE  | RED    | BOOLEAN | 409
            """)
    void changesItsTypeWhenWhatIsSaidStaysRight(String from, String value, String to, int status) {
        declared(top, "fact", of(from));
        product(top, Map.of("fact", value.matches("[\\d.]+") && !from.equals("TEXT") ? Double.valueOf(value) : value));

        var answer = put(ADMIN, path(top) + "/attributes/fact", etag(path(top)), of(to));

        answer.statusCode(status);
        if (status == 409) {
            answer.body("type", equalTo("/problems/attribute-value-in-use")).body("products", equalTo(1));
        }
        get(ADMIN, path(top)).body("attributes[0].type", equalTo(status == 200 ? to : from));
    }

    private static Body of(String type) {
        return type.startsWith("CHOICE") ? choice(type, "RED", "BLUE") : attribute(type);
    }

    @Test
    void keepsAnAllowedValueAndAUnitThatAreInUse() {
        declared(top, "colours", choice("CHOICES", "RED", "BLUE", "GREEN"));
        declared(top, "length", attribute("NUMBER").with("unit", "cm"));
        product(top, Map.of("colours", List.of("RED", "BLUE"), "length", 5));
        var colours = path(top) + "/attributes/colours";

        for (var narrower : List.of(choice("CHOICES", "RED", "GREEN"), alone("RED"))) {
            put(ADMIN, colours, etag(path(top)), narrower)
                    .statusCode(409)
                    .body("type", equalTo("/problems/attribute-value-in-use"))
                    .body("products", equalTo(1));
        }
        put(ADMIN, colours, etag(path(top)), choice("CHOICES", "RED", "BLUE", "BROWN"))
                .statusCode(200);
        put(
                        ADMIN,
                        path(top) + "/attributes/length",
                        etag(path(top)),
                        attribute("NUMBER").with("unit", "m"))
                .statusCode(409)
                .body("products", equalTo(1));
    }

    private static Body alone(String code) {
        var others = CategoryMother.allowed("RED", "BLUE", "GREEN").stream()
                .map(value -> value.get("code").equals(code) ? value.with("alone", true) : value)
                .toList();
        return attribute("CHOICES").with("allowedValues", others);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "TEXT", "unit": "cm"}                                    | unit          | UnitOfNoNumber
            {"type": "CHOICE"}                                                | allowedValues | NothingToChoose
            {"type": "TEXT", "allowedValues": [{"code": "A", "label": {"en": "A", "id": "A"}}]} | allowedValues | ChoiceOfNoChoice
            {"type": "CHOICE", "allowedValues": [{"code": "A", "label": {"en": "A", "id": "A"}}, {"code": "A", "label": {"en": "A", "id": "A"}}]} | allowedValues | TwiceTheSame
            {"type": "CHOICE", "allowedValues": [null]}                       | allowedValues[0] | NotNull
            {"type": "CHOICE", "allowedValues": [{"code": "a", "label": {"en": "A", "id": "A"}}]} | allowedValues[0].code | Pattern
            """)
    void isRefusedWhenItMakesNoSense(String attribute, String field, String code) {
        as(ADMIN)
                .body(attribute.replaceFirst("}$", ", \"label\": {\"en\": \"A\", \"id\": \"A\"}}"))
                .put(path(top) + "/attributes/fact")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(equalTo(field)))
                .body("violations.code", hasItem(equalTo(code)));
        get(ADMIN, path(top)).body("attributes", equalTo(List.of()));
    }

    @Test
    void saysWhatIsAllowedInBothLanguages() {
        declared(top, "dye", choice("CHOICE", "NATURAL", "SYNTHETIC"));
        var product =
                ProductMother.described(business).with("category", top).with("attributes", Map.of("dye", "PURPLE"));

        post(ADMIN, "/v1/products", product)
                .statusCode(400)
                .body("violations[0].field", equalTo("attributes.dye"))
                .body("violations[0].message", equalTo("must be one of: NATURAL, SYNTHETIC"));
        as(ADMIN)
                .header("Accept-Language", "id")
                .body(product)
                .post("/v1/products")
                .then()
                .body("violations[0].message", equalTo("harus salah satu dari: NATURAL, SYNTHETIC"));
    }

    @Test
    void checksAProductThatChangesItsCategory() {
        declared(top, "motif", attribute("TEXT"));
        var path = "/v1/products/" + product(top, Map.of("motif", "kawung"));
        var said = ProductMother.described(business).with("attributes", Map.of("motif", "kawung"));

        put(ADMIN, path, etag(path), said).statusCode(400).body("violations[0].field", equalTo("attributes.motif"));
        get(ADMIN, path).body("category", equalTo(top)).body("revision", equalTo(1));
    }
}
