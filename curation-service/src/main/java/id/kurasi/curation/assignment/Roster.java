package id.kurasi.curation.assignment;

import id.kurasi.curation.assignment.Balance.Seat;
import id.kurasi.curation.assignment.Balance.Task;
import id.kurasi.curation.assignment.Plan.Load;
import id.kurasi.curation.assignment.Plan.Placement;
import id.kurasi.curation.assignment.Plan.Shortfall;
import id.kurasi.curation.panel.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The panel of a round with what it has to do, held in memory to plan by.
 *
 * @param conflicts curators by submission
 * @param holders curators by submission who are to review it or have reviewed it
 * @param asked curators by submission who were asked and will not review it
 * @param loads by curator
 */
record Roster(
        List<Member> members,
        Map<UUID, Set<String>> conflicts,
        Map<UUID, Set<String>> holders,
        Map<UUID, Set<String>> asked,
        Map<String, Integer> loads) {

    /** What stands against giving this to that curator by hand; the member's categories do not, since somebody chose. */
    Optional<Obstacle> obstacle(UUID submission, String curator) {
        var member = members.stream()
                .filter(candidate -> candidate.curator().equals(curator))
                .findFirst();
        if (member.isEmpty()) {
            return Optional.of(Obstacle.NotOnThePanel);
        }
        if (of(conflicts, submission).contains(curator)) {
            return Optional.of(Obstacle.InConflict);
        }
        return load(curator) >= cap(member.get()) ? Optional.of(Obstacle.LoadsReached) : Optional.empty();
    }

    boolean holds(String curator, UUID submission) {
        return of(holders, submission).contains(curator);
    }

    /** The same with one more. */
    Roster with(Placement placement) {
        var more = new HashMap<>(loads);
        more.merge(placement.curator(), 1, Integer::sum);
        return new Roster(members, conflicts, holders, asked, more);
    }

    Map<UUID, Set<String>> share(List<Entrant> entrants, int reviews, long seed) {
        var seats = members.stream()
                .map(member -> new Seat(member.curator(), load(member.curator()), cap(member)))
                .toList();
        var tasks = entrants.stream()
                .map(entrant -> new Task(entrant.id(), needed(entrant, reviews), eligible(entrant)))
                .toList();
        return new Balance(seats, tasks, seed).plan();
    }

    List<Shortfall> shortfalls(List<Entrant> entrants, int reviews, Map<UUID, Set<String>> plan) {
        var shortfalls = new ArrayList<Shortfall>();
        for (var entrant : entrants) {
            var missing = needed(entrant, reviews) - of(plan, entrant.id()).size();
            if (missing > 0) {
                shortfalls.add(new Shortfall(entrant.id(), null, missing, why(entrant, plan), null));
            }
        }
        return shortfalls;
    }

    /** The first thing without which there would be somebody more. */
    private Obstacle why(Entrant entrant, Map<UUID, Set<String>> plan) {
        var fit = members.stream()
                .filter(member -> member.takes(entrant.category(), entrant.categoryGroup()))
                .map(Member::curator)
                .collect(Collectors.toSet());
        if (fit.isEmpty()) {
            return Obstacle.NobodyForCategory;
        }
        fit.removeAll(of(holders, entrant.id()));
        fit.removeAll(of(plan, entrant.id()));
        if (fit.isEmpty()) {
            return Obstacle.TooFewCurators;
        }
        fit.removeAll(of(conflicts, entrant.id()));
        if (fit.isEmpty()) {
            return Obstacle.InConflict;
        }
        fit.removeAll(of(asked, entrant.id()));
        if (fit.isEmpty()) {
            return Obstacle.AllDeclined;
        }
        return Obstacle.LoadsReached;
    }

    List<Load> loads(List<Placement> more) {
        var added = more.stream().collect(Collectors.groupingBy(Placement::curator, Collectors.counting()));
        return members.stream()
                .map(member -> new Load(
                        member.curator(),
                        load(member.curator())
                                + added.getOrDefault(member.curator(), 0L).intValue(),
                        member.maxLoad()))
                .sorted(Comparator.comparing(Load::curator))
                .toList();
    }

    private int needed(Entrant entrant, int reviews) {
        return Math.max(0, reviews - of(holders, entrant.id()).size());
    }

    private Set<String> eligible(Entrant entrant) {
        return members.stream()
                .filter(member -> member.takes(entrant.category(), entrant.categoryGroup()))
                .map(Member::curator)
                .filter(curator -> !of(conflicts, entrant.id()).contains(curator))
                .filter(curator -> !of(holders, entrant.id()).contains(curator))
                .filter(curator -> !of(asked, entrant.id()).contains(curator))
                .collect(Collectors.toSet());
    }

    private int load(String curator) {
        return loads.getOrDefault(curator, 0);
    }

    private static int cap(Member member) {
        return member.maxLoad() == null ? Integer.MAX_VALUE : member.maxLoad();
    }

    private static Set<String> of(Map<UUID, Set<String>> curators, UUID submission) {
        return curators.getOrDefault(submission, Set.of());
    }
}
