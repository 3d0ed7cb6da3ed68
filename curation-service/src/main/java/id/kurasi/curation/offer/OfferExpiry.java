package id.kurasi.curation.offer;

import id.kurasi.curation.dealing.Dealing.Side;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Journal.Happening;
import id.kurasi.kit.journal.Transition;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Ends offers when their last day is over in the time zone of the round. Whoever finds one first ends it, and tells of it,
 * once: a row that somebody holds, to answer it or to end it, is left to him.
 */
@ApplicationScoped
public class OfferExpiry {

    private static final int AT_ONCE = 500;
    private static final String EXPIRE = """
        with due as (
            select offer.id, submission.round_id, submission.product_id, submission.business_id, submission.category
            from offer
            join submission on submission.id = offer.submission_id
            join round on round.id = submission.round_id
            where offer.state = 'OPEN'
              and offer.expires_on < cast(cast(:now as timestamptz) at time zone round.time_zone as date)
            order by offer.expires_on, offer.submission_id, offer.id
            limit :most
            for update of offer skip locked)
        update offer
        set state = 'EXPIRED', answered_at = :now, updated_at = :now, version = version + 1
        from due where offer.id = due.id
        returning offer.id, offer.retailer, offer.number, offer.side,
                  due.round_id, due.product_id, due.business_id, due.category
        """;

    private final EntityManager entities;
    private final Journal journal;
    private final Clock clock;

    OfferExpiry(EntityManager entities, Journal journal, Clock clock) {
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    @ActivateRequestContext
    @Scheduled(
            every = "${kurasi.offers.expire-every:15m}",
            delayed = "${kurasi.clockwork.start-after:20s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void expire() {
        @SuppressWarnings("unchecked")
        var ended = (List<Object[]>) entities.createNativeQuery(EXPIRE, Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("most", AT_ONCE)
                .getResultList();
        journal.transitions(ended.stream().map(OfferExpiry::happening).toList());
    }

    private static Happening happening(Object[] row) {
        return new Happening(
                new Transition(
                        OfferJournal.KIND,
                        (UUID) row[0],
                        "expire",
                        OfferState.OPEN,
                        OfferState.EXPIRED,
                        null,
                        null,
                        "offer.expired"),
                Map.of(
                        "retailer", row[1],
                        "number", row[2],
                        "side", Side.valueOf((String) row[3]).name(),
                        "roundId", row[4],
                        "productId", row[5],
                        "businessId", row[6],
                        "category", row[7]));
    }
}
