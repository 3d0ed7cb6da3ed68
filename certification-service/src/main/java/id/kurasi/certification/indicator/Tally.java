package id.kurasi.certification.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Keeps the indicators up to date. The counters that everybody changes are locked last, just before the transaction commits, so
 * that they are held for a moment only and nobody who holds them waits for anything else.
 */
@ApplicationScoped
public class Tally {

    private final EntityManager entities;
    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;

    Tally(EntityManager entities, DataSource database, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * To be called in a transaction that changes what indicators count of a business: its certificates, cases, attendances, or
     * what is known of it and its products. When a certificate or a product passes from one business to another, for both.
     */
    public void touch(UUID businessId) {
        var touched = (Touched) transaction.getResource(Touched.class);
        if (touched == null) {
            // first in line is the session, which writes what it holds before we count
            entities.joinTransaction();
            touched = new Touched();
            transaction.putResource(Touched.class, touched);
            transaction.registerInterposedSynchronization(touched);
        }
        touched.businesses.add(businessId);
    }

    private class Touched implements Synchronization {

        private final TreeSet<UUID> businesses = new TreeSet<>();

        @Override
        public void beforeCompletion() {
            try (var connection = database.getConnection();
                    var tally = connection.prepareStatement("select tally(?)")) {
                tally.setArray(1, connection.createArrayOf("uuid", businesses.toArray()));
                tally.execute();
            } catch (SQLException failed) {
                throw new IllegalStateException("The indicators cannot be brought up to date", failed);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // nothing is kept
        }
    }
}
