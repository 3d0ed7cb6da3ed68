package id.kurasi.catalog.product;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.ANONYMOUS;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.put;
import static id.kurasi.catalog.business.BusinessMother.MAGERSARI;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb in every state by every caller: done, or refused in the one right way and nothing changed. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProductMatrixTest {

    /** By kind of caller: the state afterwards, or the status of the refusal. */
    private static final String TABLE = """
            verb    | state     | keeper    | stranger | onlooker  | distant | service   | nobody
            read    | DRAFT     | DRAFT     | 404      | 404       | 404     | DRAFT     | 401
            read    | PUBLISHED | PUBLISHED | 404      | PUBLISHED | 404     | PUBLISHED | 401
            read    | ARCHIVED  | ARCHIVED  | 404      | 404       | 404     | ARCHIVED  | 401
            history | DRAFT     | DRAFT     | 404      | 404       | 404     | DRAFT     | 401
            history | PUBLISHED | PUBLISHED | 404      | PUBLISHED | 404     | PUBLISHED | 401
            history | ARCHIVED  | ARCHIVED  | 404      | 404       | 404     | ARCHIVED  | 401
            change  | DRAFT     | DRAFT     | 404      | 403       | 403     | 403       | 401
            change  | PUBLISHED | PUBLISHED | 404      | 403       | 403     | 403       | 401
            change  | ARCHIVED  | 409       | 404      | 403       | 403     | 403       | 401
            publish | DRAFT     | PUBLISHED | 404      | 403       | 403     | 403       | 401
            publish | PUBLISHED | 409       | 404      | 403       | 403     | 403       | 401
            publish | ARCHIVED  | 409       | 404      | 403       | 403     | 403       | 401
            archive | DRAFT     | ARCHIVED  | 404      | 403       | 403     | 403       | 401
            archive | PUBLISHED | ARCHIVED  | 404      | 403       | 403     | 403       | 401
            archive | ARCHIVED  | 409       | 404      | 403       | 403     | 403       | 401
            """;

    private static final Map<String, List<String>> CALLERS = Map.of(
            "keeper", List.of(ADMIN, "agency~35.76", "agency~35", "agency~35.76.02", "business~own"),
            "stranger", List.of("agency~35.05", "agency~35.7", "business~other"),
            "onlooker", List.of("buyer~the-keranjang-bali", "curator", "viewer", "viewer~35.76"),
            "distant", List.of("viewer~35.05", "viewer~35.7"),
            "service", List.of("service"),
            "nobody", List.of(ANONYMOUS));

    private static final Map<Integer, String> PROBLEMS =
            Map.of(401, "unauthenticated", 403, "forbidden", 404, "not-found", 409, "illegal-transition");

    private static final Map<ProductState, Integer> VERSIONS =
            Map.of(ProductState.DRAFT, 0, ProductState.PUBLISHED, 1, ProductState.ARCHIVED, 2);

    private static final Map<ProductState, String> UNTOUCHED = new EnumMap<>(ProductState.class);

    private static String business;
    private static String otherBusiness;

    @BeforeEach
    void registerBusinessesOnce() {
        if (business == null) {
            business = BusinessMother.registeredIn(MAGERSARI);
            otherBusiness = BusinessMother.registeredIn(MAGERSARI);
        }
    }

    static Stream<Arguments> cells() {
        var rows = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::trim).toList())
                .toList();
        var header = rows.get(0);
        return rows.stream().skip(1).flatMap(row -> IntStream.range(2, row.size())
                .boxed()
                .flatMap(column -> CALLERS.get(header.get(column)).stream()
                        .map(caller -> Arguments.of(row.get(0), row.get(1), caller, row.get(column)))));
    }

    @ParameterizedTest(name = "{0} when {1} by {2}: {3}")
    @MethodSource("cells")
    void allowsOrRefuses(String verb, ProductState state, String caller, String outcome) {
        if (outcome.matches("\\d+")) {
            refuses(verb, state, caller, Integer.parseInt(outcome));
        } else if (List.of("read", "history").contains(verb)) {
            shows(verb, state, caller);
        } else {
            does(verb, state, caller, outcome);
        }
    }

    private static void refuses(String verb, ProductState state, String caller, int status) {
        var path = untouched(state);

        var problem = attempt(verb, state, path, caller)
                .statusCode(status)
                .contentType("application/problem+json")
                .extract()
                .as(Map.class);

        assertEquals(status, problem.get("status"));
        assertEquals("/problems/" + PROBLEMS.get(status), problem.get("type"));
        assertEquals(status == 409 ? state.name() : null, problem.get("currentState"));
        assertEquals(status == 409 ? verb : null, problem.get("action"));
        isNow(path, state.name(), VERSIONS.get(state));
    }

    private static void shows(String verb, ProductState state, String caller) {
        var path = untouched(state);

        var answer = attempt(verb, state, path, caller).statusCode(200);

        answer.body(verb.equals("read") ? "state" : "items[-1].to", equalTo(state.name()));
        isNow(path, state.name(), VERSIONS.get(state));
    }

    private static void does(String verb, ProductState from, String caller, String to) {
        var path = "/v1/products/" + ProductMother.in(from, business);

        var product =
                attempt(verb, from, path, caller).statusCode(200).extract().as(Map.class);

        assertEquals(to, product.get("state"));
        isNow(path, to, VERSIONS.get(from) + 1);
        var transitions = VERSIONS.get(from) + (to.equals(from.name()) ? 1 : 2);
        get(ADMIN, path + "/history").body("items.size()", equalTo(transitions));
    }

    private static void isNow(String path, String state, int version) {
        var product = get(ADMIN, path).extract().as(Map.class);
        assertEquals(state, product.get("state"));
        assertEquals(version, product.get("version"));
    }

    private static String untouched(ProductState state) {
        return UNTOUCHED.computeIfAbsent(state, any -> "/v1/products/" + ProductMother.in(state, business));
    }

    // what a caller may do, as far as it may read
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT     | keeper   | change publish archive
            DRAFT     | service  | ''
            PUBLISHED | keeper   | change archive
            PUBLISHED | onlooker | ''
            PUBLISHED | service  | ''
            ARCHIVED  | keeper   | ''
            ARCHIVED  | service  | ''
            """)
    void namesTheActionsOfThisCallerInReadsAndLists(ProductState state, String callers, String actions) {
        var id = ProductMother.in(state, business);
        var expected = actions.isEmpty() ? List.of() : List.of(actions.split(" "));
        for (var caller : CALLERS.get(callers)) {
            get(account(caller), "/v1/products/" + id).body("allowedActions", equalTo(expected));
            get(account(caller), "/v1/products?id=" + id).body("items.allowedActions", equalTo(List.of(expected)));
        }
    }

    private static String account(String caller) {
        return switch (caller) {
            case "business~own" -> Api.business(business);
            case "business~other" -> Api.business(otherBusiness);
            default -> caller;
        };
    }

    private static ValidatableResponse attempt(String verb, ProductState state, String path, String caller) {
        var account = account(caller);
        return switch (verb) {
            case "read" -> get(account, path);
            case "history" -> get(account, path + "/history");
            case "change" ->
                put(
                        account,
                        path,
                        "\"" + VERSIONS.get(state) + '"',
                        ProductMother.described(business).with("brand", "Contoh Rasa"));
            default -> as(account).post(path + "/" + verb).then();
        };
    }
}
