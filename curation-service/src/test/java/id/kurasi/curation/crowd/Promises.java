package id.kurasi.curation.crowd;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** All that was promised to the crowd. */
final class Promises {

    private final Queue<Promise> all = new ConcurrentLinkedQueue<>();
    private final AtomicLong marks = new AtomicLong();

    /** A word that nobody else says. */
    String mark() {
        return "mark " + marks.incrementAndGet();
    }

    void keep(String what, String to, long number, String mark) {
        all.add(new Promise(what, to, number, mark));
    }

    List<Promise> of(String what) {
        return all.stream().filter(promise -> promise.what().equals(what)).toList();
    }

    List<Promise> of(Collection<String> kinds) {
        return all.stream().filter(promise -> kinds.contains(promise.what())).toList();
    }

    Map<String, List<Promise>> byThing(Set<String> kinds) {
        return of(kinds).stream().collect(Collectors.groupingBy(Promise::to, TreeMap::new, Collectors.toList()));
    }
}
