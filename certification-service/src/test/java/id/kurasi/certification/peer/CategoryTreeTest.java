package id.kurasi.certification.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.peer.CatalogClient.Categories;
import id.kurasi.certification.peer.CatalogClient.Category;
import id.kurasi.kit.peer.PeerUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {

    private final FakeCatalog catalog = new FakeCatalog();
    private final FakeClock clock = new FakeClock();
    private final CategoryTree tree = new CategoryTree(catalog, clock);

    @Test
    void knowsTheWayFromACategoryToTheTop() {
        assertEquals(Optional.of(List.of("SNACK", "FOOD_BEVERAGE")), tree.pathFrom("SNACK"));
        assertEquals(Optional.of(List.of("FOOD_BEVERAGE")), tree.pathFrom("FOOD_BEVERAGE"));
        assertTrue(tree.pathFrom("snack").isEmpty());
    }

    @Test
    void asksAgainOnlyAfterFiveMinutes() {
        tree.pathFrom("SNACK");
        clock.now = clock.now.plus(Duration.ofSeconds(299));
        tree.pathFrom("SNACK");
        assertEquals(1, catalog.asked);

        clock.now = clock.now.plus(Duration.ofSeconds(1));
        tree.pathFrom("SNACK");
        assertEquals(2, catalog.asked);
    }

    @Test
    void servesItsOldCopyWhileTheCatalogIsAwayAndDoesNotPesterIt() {
        tree.pathFrom("SNACK");
        catalog.away = true;
        clock.now = clock.now.plus(Duration.ofHours(3));

        assertTrue(tree.pathFrom("SNACK").isPresent());
        assertTrue(tree.pathFrom("SNACK").isPresent());
        assertEquals(2, catalog.asked);
        clock.now = clock.now.plus(Duration.ofSeconds(20));
        tree.pathFrom("SNACK");
        assertEquals(3, catalog.asked);
    }

    @Test
    void cannotAnswerBeforeItHasReachedTheCatalogOnce() {
        catalog.away = true;
        assertThrows(PeerUnavailable.class, () -> tree.pathFrom("SNACK"));

        catalog.away = false;
        assertTrue(tree.pathFrom("SNACK").isPresent());
    }

    private static final class FakeCatalog implements Supplier<Categories> {

        private int asked;
        private boolean away;

        @Override
        public Categories get() {
            asked++;
            if (away) {
                throw new PeerUnavailable("catalog");
            }
            return new Categories(List.of(new Category("FOOD_BEVERAGE", null), new Category("SNACK", "FOOD_BEVERAGE")));
        }
    }

    private static final class FakeClock extends Clock {

        private Instant now = Instant.parse("2026-11-21T03:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("instants only");
        }
    }
}
