package id.kurasi.curation.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class Panels implements PanacheRepositoryBase<Panel, UUID> {

    /** Nobody, where every curator reviews. */
    public List<Member> membersOf(UUID round) {
        return findByIdOptional(round).map(Panel::members).orElse(List.of());
    }

    /** Of several rounds, in one statement; a round without a panel is missing. */
    public Map<UUID, Panel> of(Collection<UUID> rounds) {
        return rounds.isEmpty()
                ? Map.of()
                : list("roundId in ?1", rounds).stream()
                        .collect(Collectors.toMap(panel -> panel.roundId, Function.identity()));
    }

    /** Members of a round who still have something to review, of these. */
    List<String> busy(UUID round, Collection<String> curators) {
        return curators.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createNativeQuery("""
                                select distinct curator from assignment
                                where round_id = :round and curator in (:curators) and state = 'ASSIGNED' order by curator
                                """, String.class)
                        .setParameter("round", round)
                        .setParameter("curators", curators)
                        .getResultList();
    }
}
