package id.kurasi.catalog.statistics;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.AtOnce;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whatever happens at the same time, the counters are what a recount finds. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class TallyTest {

    private static final List<String> REGIONS = List.of("33.01.01", "33.01.02", "33.02.01", "33.03");
    private static final List<String> CATEGORIES = List.of("SNACK", "BAKERY", "BATIK", "WOOD_CRAFT");
    private static final List<String> SCALES = List.of("MICRO", "SMALL", "LARGE");
    private static final int CALLERS = 8;
    private static final int CALLS = 25;

    /** In these regions, which no other test has: from the businesses and products themselves, in other words than the counters are kept by. */
    private static final String PRODUCTS_RECOUNTED = """
            with recursive above (code, root) as (
                select code, code from category where parent is null
                union all select c.code, above.root from category c join above on c.parent = above.code)
            select p.region_code || ' ' || root || ' ' || b.business_scale || ' ' || p.state || ' ' || count(*)
            from product p join business b on b.id = p.business_id join above on above.code = p.category
            where p.region_code ~ '^33[.]0[123][.]' and p.merged_into is null and b.state <> 'MERGED'
            group by p.region_code, root, b.business_scale, p.state order by 1""";

    private static final String PRODUCTS_COUNTED = """
            select region || ' ' || category || ' ' || business_scale || ' ' || state || ' ' || products
            from statistic join category c on c.code = category and c.parent is null
            where shape = 7 and region ~ '^33[.]0[123][.]' and products <> 0 order by 1""";

    private static final String BUSINESSES_RECOUNTED = """
            select b.regency_code || ' ' || product.category || ' ' || count(distinct b.id)
            from business b join product on product.business_id = b.id and product.state <> 'ARCHIVED'
            where b.categories = '[]' and b.state <> 'MERGED' and b.region_code ~ '^33[.]0[123]'
            group by b.regency_code, product.category order by 1""";

    private static final String BUSINESSES_COUNTED = """
            select region || ' ' || category || ' ' || sum(businesses) from statistic
            where shape = 10 and region ~ '^33[.]0[123]' group by region, category having sum(businesses) <> 0 order by 1""";

    private static final String WHATEVER_DIFFERS = """
            with recount as (
                select cell.shape, cell.region, cell.category, cell.organisation, cell.inclusion_group, cell.business_scale, cell.state,
                       sum(cell.businesses) as businesses, sum(cell.products) as products
                from counted_now(array(select id from business)) n,
                     counted_cells(n.region_code, n.business_scale, n.organisations, n.inclusion_groups, n.parts) cell
                group by 1, 2, 3, 4, 5, 6, 7)
            select to_jsonb(s)::text || coalesce(to_jsonb(r)::text, '') from statistic s
            full join recount r using (shape, region, category, organisation, inclusion_group, business_scale, state)
            where coalesce(s.region, r.region) ~ '^33[.]0[123]'
                and (coalesce(s.businesses, 0) <> coalesce(r.businesses, 0) or coalesce(s.products, 0) <> coalesce(r.products, 0))""";

    @Inject
    DataSource database;

    @Test
    void countsWhatARecountFindsAfterManyChangesAtOnce() throws Exception {
        var shared = Stream.generate(() -> BusinessMother.registeredIn("33.01.01"))
                .limit(3)
                .toList();
        shared.forEach(ProductMother::draft);
        var callers = new AtomicInteger();

        try (var calls = AtOnce.times(CALLERS, () -> live(new Random(callers.incrementAndGet()), shared))) {
            calls.answers().forEach(answer -> assertTrue(answer.statusCode() < 500, answer::asString));
        }

        assertEquals(rows(PRODUCTS_RECOUNTED), rows(PRODUCTS_COUNTED));
        assertEquals(rows(BUSINESSES_RECOUNTED), rows(BUSINESSES_COUNTED));
        assertEquals(List.of(), rows(WHATEVER_DIFFERS));
    }

    private static Response live(Random random, List<String> businesses) {
        Response last = null;
        for (var i = 0; i < CALLS; i++) {
            last = act(random, businesses.get(random.nextInt(businesses.size())));
            assertTrue(last.statusCode() < 500, last::asString);
        }
        return last;
    }

    private static Response act(Random random, String business) {
        return switch (random.nextInt(5)) {
            case 0 ->
                change(
                        "/v1/businesses/" + business,
                        BusinessMother.described()
                                .with("regionCode", any(REGIONS, random))
                                .with("businessScale", any(SCALES, random))
                                .with(
                                        "fosteredBy",
                                        List.of(Map.of("organisation", "dinas-33", "since", "2024-01-01"))));
            case 1 -> as(ADMIN).body(product(random, business)).post("/v1/products");
            case 2 -> change(anyProduct(random, business), product(random, business));
            case 3 -> as(ADMIN).post(anyProduct(random, business) + "/publish");
            default -> as(ADMIN).post(anyProduct(random, business) + "/archive");
        };
    }

    private static Response change(String path, Body to) {
        var etag = as(ADMIN).get(path).header("ETag");
        return as(ADMIN).header("If-Match", etag).body(to).put(path);
    }

    private static Body product(Random random, String business) {
        return ProductMother.described(business).with("category", any(CATEGORIES, random));
    }

    private static String anyProduct(Random random, String business) {
        var ids = as(ADMIN).get("/v1/products?limit=100&business=" + business).<List<String>>path("items.id");
        return "/v1/products/" + any(ids, random);
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
