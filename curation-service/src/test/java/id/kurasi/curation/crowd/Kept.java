package id.kurasi.curation.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Holds what was promised against what is there: nothing is missing, doubled, or overwritten by who had not seen it. */
final class Kept {

    private static final Map<String, String> RESULTS = Map.of(
            "shortlist", "SHORTLISTED",
            "accept", "ACCEPTED",
            "accept-with-conditions", "ACCEPTED_WITH_CONDITIONS",
            "decline", "DECLINED");

    private static final Set<String> FINAL = Set.of("accept", "accept-with-conditions", "decline");

    private final Promises promises;
    private final Rows rows;
    private final Set<String> reopened;

    Kept(Promises promises, Rows rows) {
        this.promises = promises;
        this.rows = rows;
        this.reopened = promises.of("reopen").stream().map(Promise::to).collect(Collectors.toSet());
    }

    /** Each version was given to one, and the last one stands. */
    void reviews() {
        var expected = new TreeMap<String, List<String>>();
        promises.byThing(Set.of("review")).forEach((thing, taken) -> expected.put(thing, lastOf(thing, taken)));

        assertEquals(expected, rows.byFirst("""
                        select s.id || ' ' || r.reviewer, r.version, r.note
                        from review r join submission s on s.id = r.submission_id where s.round_id = ?
                        """));
    }

    private static List<String> lastOf(String thing, List<Promise> taken) {
        var versions = taken.stream().map(Promise::number).sorted().toList();
        assertEquals(LongStream.range(0, taken.size()).boxed().toList(), versions, thing);
        var last = taken.stream().max(Comparator.comparing(Promise::number)).orElseThrow();
        return List.of(Long.toString(last.number()), last.mark());
    }

    /** Where nothing was reviewed anew, each retailer decided once or not at all, and that stands, word for word. */
    void decisions() {
        var taken = promises.byThing(RESULTS.keySet());
        var staged = lastStaged();
        var there = rows.byFirst("""
                select d.submission_id || ' ' || d.retailer, d.state, d.internal_note
                from decision d join submission s on s.id = d.submission_id where s.round_id = ?
                """);
        assertTrue(there.keySet().containsAll(taken.keySet()));
        there.forEach((thing, row) -> {
            if (!reopened.contains(thing.split(" ")[0])) {
                decision(thing, row, taken.getOrDefault(thing, List.of()), staged.getOrDefault(thing, List.of()));
            }
        });
    }

    private void decision(String thing, List<String> row, List<Promise> taken, List<String> staged) {
        var decided =
                taken.stream().filter(promise -> FINAL.contains(promise.what())).toList();
        assertTrue(decided.size() <= 1, () -> thing + " was decided twice: " + decided);
        assertTrue(taken.size() - decided.size() <= 1, () -> thing + " was put on the shortlist twice: " + taken);
        var last = decided.isEmpty() ? taken : decided;
        assertEquals(last.isEmpty() ? "PENDING" : RESULTS.get(last.get(0).what()), row.get(0), thing);
        if (last.isEmpty() || last.get(0).mark() != null) {
            assertEquals(last.isEmpty() ? null : last.get(0).mark(), row.get(1), thing);
        } else {
            assertTrue(staged.contains(row.get(1)), () -> thing + " was not prepared like this: " + row);
        }
    }

    /** By whose decision: the words in which each that was prepared was prepared last. */
    private Map<String, List<String>> lastStaged() {
        var last = new TreeMap<String, List<String>>();
        promises.byThing(Set.of("stage")).forEach((thing, taken) -> last.computeIfAbsent(
                        thing.substring(thing.indexOf(' ') + 1), any -> new ArrayList<>())
                .add(lastOf(thing, taken).get(1)));
        return last;
    }

    /** What is prepared and was not applied is as it was prepared last. */
    void staged() {
        var expected = new TreeMap<String, List<String>>();
        promises.byThing(Set.of("stage")).forEach((thing, taken) -> expected.put(thing, lastOf(thing, taken)));
        rows.byFirst("""
                        select id || ' ' || submission_id || ' ' || retailer, version, verdict ->> 'internalNote'
                        from staged_decision where round_id = ?
                        """).forEach((thing, row) -> assertEquals(expected.get(thing), row, thing));
    }

    /** As many steps in the history, and in the feed, as were answered; none is told twice. */
    void steps() {
        assertEquals(counted(promises.of(RESULTS.keySet()), Promise::what), rows.counted("""
                        select h.subject || ' ' || h.audience, h.action
                        from history h join submission s on s.id = h.subject
                        join round_retailer present on present.round_id = s.round_id and present.retailer = h.audience
                        where h.kind = 'submission' and s.round_id = ?
                        """));
        assertEquals(counted(promises.of(RESULTS.keySet()), Kept::event), rows.counted("""
                        select subject || ' ' || (data ->> 'retailer'), type
                        from event where type like 'id.kurasi.decision.%' and data ->> 'roundId' = cast(? as text)
                        """));
        assertEquals(
                counted(promises.of(Set.of("complete-review", "withdraw", "reopen")), Promise::what),
                rows.counted("""
                        select cast(h.subject as text), h.action
                        from history h join submission s on s.id = h.subject
                        where h.kind = 'submission' and h.action in ('complete-review', 'withdraw', 'reopen') and s.round_id = ?
                        """));
    }

    private static String event(Promise promise) {
        return "id.kurasi.decision."
                + RESULTS.get(promise.what()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<List<String>, Long> counted(List<Promise> promises, Function<Promise, String> told) {
        return promises.stream()
                .collect(Collectors.groupingBy(
                        promise -> List.of(promise.to(), told.apply(promise)), Collectors.counting()));
    }

    void questions() {
        var answers = promises.of("answer").stream().collect(Collectors.toMap(Promise::to, Promise::mark));
        var expected = new TreeMap<String, List<String>>();
        promises.of("ask").forEach(asked -> {
            var row = new ArrayList<>(List.of(asked.mark()));
            row.add(answers.get(asked.to()));
            expected.put(asked.to(), row);
        });

        assertEquals(expected, rows.byFirst("""
                        select q.id, q.text, q.answer
                        from question q join submission s on s.id = q.submission_id where s.round_id = ?
                        """));
    }

    /** Numbered without a gap, each once; each answer was given once. */
    void offers() {
        assertEquals(
                promises.of("make-offer").stream()
                        .map(made -> List.of(made.to(), Long.toString(made.number()), made.mark()))
                        .collect(Collectors.toSet()),
                Set.copyOf(rows.of("""
                        select o.submission_id || ' ' || o.retailer, o.number, o.note
                        from offer o join submission s on s.id = o.submission_id where s.round_id = ?
                        """)));
        assertEquals(
                counted(
                        promises.of(Set.of("agree-offer", "decline-offer")),
                        promise -> promise.number() + " " + promise.what()),
                rows.counted("""
                        select o.submission_id || ' ' || o.retailer, o.number || ' ' || h.action || '-offer'
                        from offer o join submission s on s.id = o.submission_id
                        join history h on h.kind = 'offer' and h.subject = o.id and h.action in ('agree', 'decline')
                        where s.round_id = ?
                        """));
    }
}
