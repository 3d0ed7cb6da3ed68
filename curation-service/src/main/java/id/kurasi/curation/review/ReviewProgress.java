package id.kurasi.curation.review;

import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.Rounds;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the curators of a round are: members of its panel, and whoever else was assigned or has reviewed. */
@ApplicationScoped
class ReviewProgress {

    private static final String LINES = """
            with assigned as (
                select a.curator, count(*) as assigned,
                       count(*) filter (where a.state = 'ASSIGNED') as waiting,
                       count(*) filter (where a.state = 'DECLINED') as declined,
                       count(*) filter (where a.state = 'CONFLICTED') as conflicted,
                       count(*) filter (where a.state = 'ASSIGNED' and a.due_on < :today and s.state = 'SUBMITTED') as overdue
                from assignment a join submission s on s.id = a.submission_id
                where a.round_id = :round group by a.curator),
            reviewed as (
                select v.reviewer as curator,
                       count(*) filter (where v.score is not null) as done,
                       count(*) filter (where v.abstained) as abstained
                from submission s join review v on v.submission_id = s.id
                where s.round_id = :round group by v.reviewer),
            everybody as (
                select curator from panel_member where round_id = :round
                union select curator from assigned union select curator from reviewed)
            select e.curator, coalesce(a.assigned, 0), coalesce(a.waiting, 0), coalesce(r.done, 0), coalesce(a.declined, 0),
                   coalesce(r.abstained, 0), coalesce(a.conflicted, 0), coalesce(a.overdue, 0)
            from everybody e left join assigned a using (curator) left join reviewed r using (curator)
            where :curators in (e.curator, '*')
            order by e.curator
            """;

    /** No account has this name. */
    private static final String EVERYBODY = "*";

    private final Rounds rounds;
    private final RoundAccess access;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    ReviewProgress(Rounds rounds, RoundAccess access, EntityManager entities, Caller caller, Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    List<Line> of(UUID roundId) {
        var round = rounds.get(roundId);
        var governs = access.governs(round);
        if (!governs && !caller.is(Role.CURATOR)) {
            throw Refusal.forbidden("not-yours-to-do", roundId);
        }
        if (!governs && round.isUnderSeal()) {
            // even how much was assigned would tell how much was submitted
            return List.of();
        }
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(LINES, Object[].class)
                .setParameter("round", roundId)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), round.zone()))
                .setParameter("curators", governs ? EVERYBODY : caller.name())
                .getResultList();
        return rows.stream().map(Line::of).toList();
    }

    @Schema(name = "CuratorProgress", description = "How far one curator is")
    record Line(
            @Schema(examples = "kurator-1") String curator,

            @Schema(description = "Assignments, whatever became of them", examples = "12")
            long assigned,

            @Schema(description = "Assignments that wait for the curator", examples = "4")
            long waiting,

            @Schema(description = "Reviews with points, assigned or not", examples = "7")
            long done,

            @Schema(examples = "0") long declined,
            @Schema(examples = "1") long abstained,

            @Schema(description = "Assignments taken off because of a conflict of interest", examples = "0")
            long conflicted,

            @Schema(description = "Of those that wait, due before today in the round's time zone", examples = "1")
            long overdue) {

        static Line of(Object[] row) {
            return new Line(
                    (String) row[0],
                    number(row[1]),
                    number(row[2]),
                    number(row[3]),
                    number(row[4]),
                    number(row[5]),
                    number(row[6]),
                    number(row[7]));
        }

        private static long number(Object value) {
            return ((Number) value).longValue();
        }
    }
}
