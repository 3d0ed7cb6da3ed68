package id.kurasi.curation.round;

import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may enter a round: everybody while it is open, and by a code also later. */
@ApplicationScoped
public class LateEntries implements PanacheRepositoryBase<LateEntry, UUID> {

    private final Journal journal;
    private final Clock clock;

    LateEntries(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Lets a business into the round or says why not, in the caller's transaction, which holds the round. A code is looked at
     * whenever one is given; to come a second time, to submit what was entered before, costs no further use.
     *
     * <p>Whether today lies in the window is the gate {@code WINDOW}'s to say; who comes by a code is past it.
     *
     * @param accessCode null to enter as everybody does
     * @throws Refusal 409 when the round takes nothing, 422 when the code does not fit
     */
    @Transactional(TxType.MANDATORY)
    public void admit(Round round, UUID businessId, String accessCode) {
        var takes = round.state() == RoundState.OPEN || (accessCode != null && round.state() == RoundState.CLOSED);
        if (!takes) {
            throw Refusal.of(409, "round-not-open", round.state())
                    .with("currentState", round.state().name());
        }
        if (accessCode != null) {
            use(round, businessId, new AccessCode(accessCode));
        }
    }

    /** Of these submissions, those whose business has come in by a code that still lets in, or has one of its own. */
    public Set<UUID> holding(Collection<UUID> submissions) {
        return submissions.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createNativeQuery("""
                                select s.id from submission s
                                where s.id in (:submissions) and exists (
                                    select from late_entry e
                                    where e.round_id = s.round_id and e.revoked_at is null and e.usable_until > :now
                                      and (e.business_id = s.business_id
                                           or exists (select from late_entry_use u
                                                      where u.late_entry_id = e.id and u.business_id = s.business_id)))
                                """, UUID.class)
                        .setParameter("submissions", submissions)
                        .setParameter("now", clock.instant())
                        .getResultList());
    }

    private void use(Round round, UUID businessId, AccessCode code) {
        // for this transaction alone: of two businesses that want the last place, the second finds it taken
        var entry = find("roundId = ?1 and codeHash = ?2", round.id(), code.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> refused("access-code-unknown"));
        if (entry.businessId != null && !entry.businessId.equals(businessId)) {
            throw refused("access-code-of-another");
        }
        switch (entry.state(clock.instant())) {
            case REVOKED -> throw refused("access-code-revoked");
            case EXPIRED -> throw refused("access-code-expired", entry.usableUntil);
            case SPENT -> {
                if (!isIn(entry.id, businessId)) {
                    throw refused("access-code-spent", entry.uses);
                }
            }
            case USABLE -> {
                if (!isIn(entry.id, businessId)) {
                    letIn(round, entry, businessId);
                }
            }
        }
    }

    private void letIn(Round round, LateEntry entry, UUID businessId) {
        var now = clock.instant();
        entry.use(now);
        getEntityManager()
                .createNativeQuery("insert into late_entry_use (late_entry_id, business_id, used_at) values (?, ?, ?)")
                .setParameter(1, entry.id)
                .setParameter(2, businessId)
                .setParameter(3, now)
                .executeUpdate();
        journal.transition(
                round.step("use-late-entry", null, "late-entry.used"),
                Map.of("lateEntryId", entry.id, "businessId", businessId));
    }

    private boolean isIn(UUID entry, UUID businessId) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select from late_entry_use where late_entry_id = ? and business_id = ?)",
                        Boolean.class)
                .setParameter(1, entry)
                .setParameter(2, businessId)
                .getSingleResult();
    }

    private static Refusal refused(String why, Object... arguments) {
        return Refusal.of(422, why, arguments);
    }
}
