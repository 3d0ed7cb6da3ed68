package id.kurasi.curation.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.curation.assignment.Balance.Seat;
import id.kurasi.curation.assignment.Balance.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every plan, whatever the panel and the submissions are. */
class BalancePropertyTest {

    record Round(List<Seat> seats, List<Task> tasks) {}

    @Property(tries = 300)
    void nobodyIsOverTheCapOrGetsWhatIsNotForThem(@ForAll("rounds") Round round, @ForAll long seed) {
        var plan = plan(round, seed);

        for (var seat : round.seats()) {
            assertTrue(load(plan, seat) <= Math.max(seat.cap(), seat.load()), () -> seat + " gets " + load(plan, seat));
        }
        for (var task : round.tasks()) {
            assertTrue(task.eligible().containsAll(plan.get(task.submission())));
            assertTrue(plan.get(task.submission()).size() <= task.needed());
        }
    }

    @Property(tries = 300)
    void theSameInputAndSeedGiveTheSamePlanInWhateverOrderItComes(@ForAll("rounds") Round round, @ForAll long seed) {
        var seats = new ArrayList<>(round.seats());
        var tasks = new ArrayList<>(round.tasks());
        Collections.shuffle(seats, new Random(seed));
        Collections.shuffle(tasks, new Random(seed));

        assertEquals(plan(round, seed), plan(new Round(seats, tasks), seed));
    }

    @Property(tries = 300)
    void loadsDifferByAtMostOneWhereNothingStandsAgainstIt(
            @ForAll @IntRange(min = 1, max = 9) int curators,
            @ForAll @IntRange(min = 0, max = 40) int submissions,
            @ForAll @IntRange(min = 1, max = 4) int reviews,
            @ForAll long seed) {
        var seats = IntStream.range(0, curators)
                .mapToObj(i -> new Seat("k" + i, 0, Integer.MAX_VALUE))
                .toList();
        var everybody = seats.stream().map(Seat::curator).collect(Collectors.toSet());
        var tasks = IntStream.range(0, submissions)
                .mapToObj(i -> new Task(new UUID(0, i), reviews, everybody))
                .toList();

        var plan = plan(new Round(seats, tasks), seed);

        var loads = seats.stream().map(seat -> load(plan, seat)).toList();
        assertTrue(Collections.max(loads) - Collections.min(loads) <= 1, loads::toString);
        assertEquals(
                submissions * Math.min(reviews, curators),
                loads.stream().mapToInt(Integer::intValue).sum());
    }

    /** Every other plan is looked at, so only small ones. */
    @Property(tries = 200)
    void noOtherPlanPlacesMoreOrIsMoreEven(@ForAll("smallRounds") Round round, @ForAll long seed) {
        var plan = plan(round, seed);

        var best = best(round, 0, new int[round.seats().size()]);

        assertEquals(best.placed(), plan.values().stream().mapToInt(Set::size).sum(), "places");
        assertEquals(
                best.unevenness(),
                round.seats().stream()
                        .mapToInt(seat -> load(plan, seat) * load(plan, seat))
                        .sum(),
                "squares");
    }

    private record Worth(int placed, int unevenness) {}

    private static Worth best(Round round, int task, int[] given) {
        var seats = round.seats();
        if (task == round.tasks().size()) {
            var squares = IntStream.range(0, given.length)
                    .map(i -> (seats.get(i).load() + given[i]) * (seats.get(i).load() + given[i]))
                    .sum();
            return new Worth(IntStream.of(given).sum(), squares);
        }
        var wanted = round.tasks().get(task);
        Worth best = null;
        for (var choice = 0; choice < 1 << seats.size(); choice++) {
            if (Integer.bitCount(choice) <= wanted.needed() && isPossible(round, wanted, choice, given)) {
                var next = given.clone();
                for (var i = 0; i < next.length; i++) {
                    next[i] += choice >> i & 1;
                }
                var worth = best(round, task + 1, next);
                if (best == null
                        || worth.placed() > best.placed()
                        || worth.placed() == best.placed() && worth.unevenness() < best.unevenness()) {
                    best = worth;
                }
            }
        }
        return best;
    }

    private static boolean isPossible(Round round, Task task, int choice, int[] given) {
        return IntStream.range(0, given.length)
                .filter(i -> (choice >> i & 1) == 1)
                .mapToObj(i -> Map.entry(round.seats().get(i), given[i]))
                .allMatch(chosen -> task.eligible().contains(chosen.getKey().curator())
                        && chosen.getKey().load() + chosen.getValue()
                                < chosen.getKey().cap());
    }

    private static Map<UUID, Set<String>> plan(Round round, long seed) {
        return new Balance(round.seats(), round.tasks(), seed).plan();
    }

    private static int load(Map<UUID, Set<String>> plan, Seat seat) {
        return seat.load()
                + (int) plan.values().stream()
                        .filter(curators -> curators.contains(seat.curator()))
                        .count();
    }

    @Provide
    Arbitrary<Round> rounds() {
        return rounds(8, 25);
    }

    @Provide
    Arbitrary<Round> smallRounds() {
        return rounds(3, 4);
    }

    private static Arbitrary<Round> rounds(int curators, int submissions) {
        return Arbitraries.integers().between(1, curators).flatMap(seats -> Combinators.combine(
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 4),
                                        Arbitraries.integers().between(0, 12))
                                .as((load, cap) -> new Seat("", load, cap))
                                .list()
                                .ofSize(seats),
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 4),
                                        Arbitraries.integers()
                                                .between(0, seats - 1)
                                                .set()
                                                .ofMaxSize(seats))
                                .as((needed, eligible) -> new Task(null, needed, names(eligible)))
                                .list()
                                .ofMaxSize(submissions))
                .as(BalancePropertyTest::named));
    }

    private static Round named(List<Seat> seats, List<Task> tasks) {
        return new Round(
                IntStream.range(0, seats.size())
                        .mapToObj(i -> new Seat(
                                "k" + i, seats.get(i).load(), seats.get(i).cap()))
                        .toList(),
                IntStream.range(0, tasks.size())
                        .mapToObj(i -> new Task(
                                new UUID(0, i),
                                tasks.get(i).needed(),
                                tasks.get(i).eligible()))
                        .toList());
    }

    private static Set<String> names(Set<Integer> curators) {
        return curators.stream().map(i -> "k" + i).collect(Collectors.toCollection(TreeSet::new));
    }
}
