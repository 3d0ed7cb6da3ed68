package id.kurasi.curation.round;

import id.kurasi.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, UUID> {

    /** Where a day is over first. */
    private static final ZoneId FURTHEST_EAST = ZoneId.of("Asia/Jayapura");

    private final RoundAccess access;
    private final RoundQueue queue;

    Rounds(RoundAccess access, RoundQueue queue) {
        this.access = access;
        this.queue = queue;
    }

    /** The round if the caller may read it. */
    public Round get(UUID id) {
        return readable(id, LockModeType.NONE).orElseThrow(() -> unknown(id));
    }

    /** The same, and it does not change while this transaction runs; others may hold it so too. Empty instead of 404. */
    public Optional<Round> hold(UUID id) {
        queue.share(id);
        return readable(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The same, for this transaction alone. */
    public Round lock(UUID id) {
        queue.alone(id);
        return readable(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    /** The same for who asks unattended. */
    Round lockUnattended(UUID id) {
        queue.alone(id);
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Submissions which still wait for a curator or a retailer. */
    long countUndecided(UUID round) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                select count(*) from submission
                                where round_id = :round
                                  and (state in ('SUBMITTED', 'CHANGES_REQUESTED')
                                       or state in ('REVIEWED', 'ACCEPTED')
                                          and exists (select from decision
                                                      where submission_id = submission.id
                                                        and decision.state in ('PENDING', 'SHORTLISTED')))
                                """)
                        .setParameter("round", round)
                        .getSingleResult())
                .longValue();
    }

    /** Open, though their last day is over where they take place; the longest over first. */
    List<UUID> overdueToClose(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select id from round
                        where state = 'OPEN' and closes_on < :furthestDay
                          and cast(closes_on + 1 as timestamp) at time zone time_zone <= :now
                        order by closes_on, id""", UUID.class)
                .setParameter("furthestDay", LocalDate.ofInstant(now, FURTHEST_EAST))
                .setParameter("now", now)
                .getResultList();
    }

    private Optional<Round> readable(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(access::mayRead);
    }

    private static Refusal unknown(UUID id) {
        return Refusal.notFound("round", id);
    }
}
