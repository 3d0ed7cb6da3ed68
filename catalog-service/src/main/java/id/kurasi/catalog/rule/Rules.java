package id.kurasi.catalog.rule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What products are checked and measured against: the categories with their attributes, and the completeness profiles. They
 * are data, changed by administrators and used at every turn, so each instance holds them in memory ({@link RuleCache}). One
 * version stands for them all. Who writes a product holds it, so that nothing is removed which he is just about to use.
 */
@ApplicationScoped
public class Rules {

    private static final String HELD = "catalog rules held";
    private static final String CHANGING = "catalog rules changing";

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final AtomicLong changes = new AtomicLong();

    Rules(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /**
     * Keeps the rules as they are until this transaction ends; asks the database once a transaction. It comes before any row
     * is locked, since who changes the rules waits for all who hold them.
     *
     * @return their version
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long hold() {
        if (transaction.getResource(HELD) == null) {
            transaction.putResource(HELD, single("select hold_rules()"));
        }
        return (long) transaction.getResource(HELD);
    }

    /** Begins a change in this transaction: nobody writes a product until it ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change() {
        if (transaction.getResource(CHANGING) == null) {
            transaction.putResource(HELD, single("select change_rules()"));
            transaction.putResource(CHANGING, true);
            transaction.registerInterposedSynchronization(new Noticed());
        }
    }

    /** Whether this transaction has changed them, and so sees what nobody else does. */
    boolean isChanging() {
        return transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                && transaction.getResource(CHANGING) != null;
    }

    /** How often they were changed by this instance. */
    long changes() {
        return changes.get();
    }

    long version() {
        return QuarkusTransaction.joiningExisting().call(() -> single("select version from rules"));
    }

    private long single(String sql) {
        return (Long) entities.createNativeQuery(sql, Long.class).getSingleResult();
    }

    private final class Noticed implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to notice yet
        }

        @Override
        public void afterCompletion(int status) {
            changes.incrementAndGet();
        }
    }
}
