package id.kurasi.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.stack.RecipeBook.Dish;
import id.kurasi.stack.service.Service;
import id.kurasi.stack.service.ServiceProcess;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Certification follows the catalog, whoever of the two is killed while recipes are changed: nothing is lost, nothing doubled. */
class FollowingIT {

    private static final int DISHES = 10;
    private static final int ROUNDS = 2;

    private static final String PRODUCTS = """
            select p.id, p.business_id, p.category, p.region_code, p.state, p.composition_revision, p.storage,
                p.shelf_life_days, p.merged_into, p.version
            from product p order by p.id
            """;
    private static final String KNOWN_PRODUCTS = """
            select product_id, business_id, category, region_code, state, composition_revision, storage,
                shelf_life_days, merged_into, version
            from known_product order by product_id
            """;
    private static final String BUSINESSES =
            "select id, region_code, business_scale, state, merged_into, version from business order by id";
    private static final String KNOWN_BUSINESSES = """
            select business_id, region_code, business_scale, state, merged_into, version
            from known_business order by business_id
            """;
    private static final String OUTDATED =
            "select subject, count(*) from history where action = 'outdate' group by subject";

    private final TestStack stack = TestStack.shared();
    private final long seed = System.nanoTime();
    private final Random chance = new Random(seed);

    @Test
    void losesAndDoublesNothingWhenEitherIsKilled() {
        RecipeBook book = RecipeBook.certified(stack, DISHES);
        for (int round = 1; round <= ROUNDS; round++) {
            CompletableFuture<Void> changes =
                    CompletableFuture.runAsync(() -> book.changeEveryRecipe(chance.nextLong()));
            killOneAfterTheOther();
            changes.join();

            Eventually.assertThat("the copy is what the catalog has, seed " + seed, this::copyIsRight);
            assertEffects(book.dishes(), round);
            book.certifyAnew();
        }
    }

    private void killOneAfterTheOther() {
        List<Service> victims = new ArrayList<>(List.of(Service.CERTIFICATION, Service.CATALOG));
        Collections.shuffle(victims, chance);
        for (Service victim : victims) {
            LockSupport.parkNanos(Duration.ofMillis(chance.nextInt(700)).toNanos());
            ServiceProcess process = stack.parts().service(victim);
            process.kill();
            process.start();
            process.awaitReady();
        }
    }

    private boolean copyIsRight() {
        return rows(Service.CATALOG, PRODUCTS).equals(rows(Service.CERTIFICATION, KNOWN_PRODUCTS))
                && rows(Service.CATALOG, BUSINESSES).equals(rows(Service.CERTIFICATION, KNOWN_BUSINESSES));
    }

    private void assertEffects(List<Dish> dishes, int each) {
        Map<String, String> counts = new HashMap<>();
        rows(Service.CERTIFICATION, OUTDATED).forEach(row -> counts.put(row.get(0), row.get(1)));
        for (Dish dish : dishes) {
            assertEquals(Integer.toString(each), counts.get(dish.certificate()), "seed " + seed);
            assertEquals("NEEDS_REVERIFICATION", RecipeBook.meaning(stack, dish));
        }
    }

    private List<List<String>> rows(Service service, String sql) {
        try (Connection connection = stack.parts().cluster().connect(service.label());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new StackFailure(service.label() + ": " + e.getMessage(), e);
        }
    }
}
