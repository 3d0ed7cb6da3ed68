package id.kurasi.curation.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Shares submissions out among curators so that as many as possible get the reviews they need and the loads are as even as
 * can be: no other way of placing as many has a smaller sum of squared loads. So they differ by one at most, unless caps,
 * categories or conflicts force more. Nobody gets more than the cap, and nobody what is not for them.
 *
 * <p>Each place goes to the least loaded curator who can be reached by passing on what others have got before (an
 * augmenting path of least cost). The same input with the same seed gives the same plan, in whatever order it comes.
 */
final class Balance {

    /**
     * @param load what the curator has to do already
     * @param cap most the curator may have in the end
     */
    record Seat(String curator, int load, int cap) {}

    /**
     * @param needed how many more curators
     * @param eligible who may get it: in its category, in no conflict, not asked before
     */
    record Task(UUID submission, int needed, Set<String> eligible) {}

    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private final List<Task> tasks;
    private final Map<UUID, Set<String>> placed = new HashMap<>();
    private final Map<String, Set<Task>> held = new HashMap<>();

    Balance(Collection<Seat> seats, Collection<Task> tasks, long seed) {
        var order = new Random(seed);
        var shuffledSeats = new ArrayList<>(
                seats.stream().sorted(Comparator.comparing(Seat::curator)).toList());
        Collections.shuffle(shuffledSeats, order);
        shuffledSeats.forEach(seat -> {
            this.seats.put(seat.curator(), seat);
            held.put(seat.curator(), new LinkedHashSet<>());
        });
        this.tasks = new ArrayList<>(
                tasks.stream().sorted(Comparator.comparing(Task::submission)).toList());
        Collections.shuffle(this.tasks, order);
        this.tasks.forEach(task -> placed.put(task.submission(), new LinkedHashSet<>()));
    }

    /** Who gets what; who needs more than can be placed gets fewer. One place each before anybody gets a second one. */
    Map<UUID, Set<String>> plan() {
        var most = tasks.stream().mapToInt(Task::needed).max().orElse(0);
        for (var place = 0; place < most; place++) {
            for (var task : tasks) {
                if (task.needed() > place) {
                    place(task);
                }
            }
        }
        return placed;
    }

    private void place(Task task) {
        var reached = new LinkedHashMap<String, Step>();
        var queue = new ArrayDeque<String>();
        reach(task, null, reached, queue);
        // nobody can be better than the least loaded of all, so most of the time it is enough to look at those at hand
        var lightest = lightest(reached.keySet());
        if (lightest == null || load(lightest) > leastLoad()) {
            while (!queue.isEmpty()) {
                var curator = queue.poll();
                held.get(curator).forEach(other -> reach(other, curator, reached, queue));
            }
            lightest = lightest(reached.keySet());
        }
        if (lightest != null) {
            passOn(lightest, reached);
        }
    }

    /** @param from who would pass the task on; null for a place that is new */
    private record Step(Task task, String from) {}

    private void reach(Task task, String from, Map<String, Step> reached, ArrayDeque<String> queue) {
        for (var curator : seats.keySet()) {
            if (task.eligible().contains(curator)
                    && !placed.get(task.submission()).contains(curator)
                    && !reached.containsKey(curator)) {
                reached.put(curator, new Step(task, from));
                queue.add(curator);
            }
        }
    }

    private void passOn(String last, Map<String, Step> reached) {
        var to = last;
        while (to != null) {
            var step = reached.get(to);
            placed.get(step.task().submission()).add(to);
            held.get(to).add(step.task());
            if (step.from() != null) {
                placed.get(step.task().submission()).remove(step.from());
                held.get(step.from()).remove(step.task());
            }
            to = step.from();
        }
    }

    /** Of these, who has a place left and least to do; the first of several. */
    private String lightest(Set<String> curators) {
        return curators.stream()
                .filter(this::hasPlace)
                .min(Comparator.comparingInt(this::load))
                .orElse(null);
    }

    private int leastLoad() {
        return seats.keySet().stream()
                .filter(this::hasPlace)
                .mapToInt(this::load)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean hasPlace(String curator) {
        return load(curator) < seats.get(curator).cap();
    }

    private int load(String curator) {
        return seats.get(curator).load() + held.get(curator).size();
    }
}
