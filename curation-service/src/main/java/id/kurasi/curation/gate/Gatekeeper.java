package id.kurasi.curation.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the rules and holds a candidacy against all of them, so that everything that is missing is said at once. */
@ApplicationScoped
public class Gatekeeper {

    private final EntityManager entities;

    Gatekeeper(EntityManager entities) {
        this.entities = entities;
    }

    /** The round's gates first, then each retailer's, in the order of the round. */
    public List<GateResult> check(Candidacy candidacy) {
        var rules = rulesOf(candidacy.profiles().values());
        return Stream.concat(
                        RoundGates.check(candidacy),
                        candidacy.round().retailers().stream().flatMap(retailer -> new RetailerGates(
                                        candidacy, retailer)
                                .check(rules.getOrDefault(candidacy.profiles().get(retailer), List.of()))))
                .toList();
    }

    private Map<String, List<GateRule>> rulesOf(Collection<String> profiles) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(
                        "select profile, gate, effect, category_group from gate_rule where profile in (:profiles)",
                        Object[].class)
                .setParameter("profiles", profiles)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new GateRule(
                                        Gate.valueOf((String) row[1]), Effect.valueOf((String) row[2]), (String)
                                                row[3]),
                                Collectors.toList())));
    }
}
