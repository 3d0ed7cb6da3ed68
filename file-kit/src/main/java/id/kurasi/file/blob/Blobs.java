package id.kurasi.file.blob;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;

/**
 * What is stored, and how often it is referred to. A blob is written before the transaction that refers to it, and deleted
 * a good while after the last reference is gone: whenever the process ends, nothing that is referred to is missing, and
 * what nobody came to refer to is swept up later.
 */
@ApplicationScoped
public class Blobs {

    /** How long a blob without references stays: longer than any request takes from writing it to referring to it. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int BATCH = 100;

    private final BlobStore store;
    private final EntityManager entities;
    private final Clock clock;

    Blobs(BlobStore store, EntityManager entities, Clock clock) {
        this.store = store;
        this.entities = entities;
        this.clock = clock;
    }

    /** Stores the content if it is not there, to be referred to soon. Not within a transaction: a store may be slow. */
    @Transactional(Transactional.TxType.NEVER)
    public void keep(Content content) {
        var refs = QuarkusTransaction.requiringNew().call(() -> (Integer) entities.createNativeQuery("""
                        insert into blob (hash, length, refs, touched_at) values (:hash, :length, 0, :now)
                        on conflict (hash) do update set touched_at = excluded.touched_at
                        returning refs
                        """, Integer.class)
                .setParameter("hash", content.hash())
                .setParameter("length", content.length())
                .setParameter("now", clock.instant())
                .getSingleResult());
        if (refs == 0) {
            store.put(content);
        }
    }

    /** Counts one reference to each blob; repeated hashes count once for each time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refer(Collection<String> hashes) {
        count(hashes, 1);
    }

    /** Takes back {@link #refer}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(Collection<String> hashes) {
        count(hashes, -1);
    }

    private void count(Collection<String> hashes, int step) {
        // in one order, so that two requests never wait for each other
        for (var hash : new TreeSet<>(hashes)) {
            var counted = entities.createNativeQuery(
                            "update blob set refs = refs + :step, touched_at = :now where hash = :hash")
                    .setParameter(
                            "step",
                            step * (int) hashes.stream().filter(hash::equals).count())
                    .setParameter("now", clock.instant())
                    .setParameter("hash", hash)
                    .executeUpdate();
            if (counted != 1) {
                throw new IllegalStateException("No blob " + hash);
            }
        }
    }

    /** @see BlobStore#open */
    public InputStream open(String hash, long from, long length) {
        return store.open(hash, from, length);
    }

    @Scheduled(every = "15m", delayed = "5m")
    void sweep() {
        var unused = clock.instant().minus(GRACE);
        for (var deleted = BATCH; deleted == BATCH; ) {
            deleted = sweepSome(unused);
        }
    }

    private int sweepSome(Instant unused) {
        var hashes = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select hash from blob where refs = 0 and touched_at < :unused order by touched_at",
                        String.class)
                .setParameter("unused", unused)
                .setMaxResults(BATCH)
                .getResultList());
        hashes.forEach(hash -> delete((String) hash, unused));
        return hashes.size();
    }

    /** Holds the row while the bytes go, so that whoever keeps the same content at this moment writes it after that. */
    private void delete(String hash, Instant unused) {
        QuarkusTransaction.requiringNew().run(() -> {
            var gone = entities.createNativeQuery(
                            "delete from blob where hash = :hash and refs = 0 and touched_at < :unused")
                    .setParameter("hash", hash)
                    .setParameter("unused", unused)
                    .executeUpdate();
            if (gone == 1) {
                store.delete(hash);
            }
        });
    }
}
