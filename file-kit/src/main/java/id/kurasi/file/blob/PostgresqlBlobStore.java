package id.kurasi.file.blob;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Keeps blobs in the database, cut into chunks: a part of a large one costs the chunks it touches. */
final class PostgresqlBlobStore implements BlobStore {

    /** Bytes of a chunk, but for the last of a blob. */
    static final int CHUNK = 256 * 1024;

    private final EntityManager entities;

    PostgresqlBlobStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void put(Content content) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var bytes = content.source().open()) {
                insert(content.hash(), bytes);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private void insert(String hash, InputStream bytes) throws IOException {
        var position = 0;
        for (var chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
            entities.createNativeQuery("insert into blob_chunk (hash, position, bytes)"
                            + " values (:hash, :position, :bytes) on conflict do nothing")
                    .setParameter("hash", hash)
                    .setParameter("position", position++)
                    .setParameter("bytes", chunk)
                    .executeUpdate();
        }
    }

    @Override
    public InputStream open(String hash, long from, long length) {
        return new Part(hash, from, length);
    }

    @Override
    public void delete(String hash) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery("delete from blob_chunk where hash = :hash")
                        .setParameter("hash", hash)
                        .executeUpdate());
    }

    private byte[] chunk(String hash, int position, int from, int length) {
        var bytes = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select substring(bytes from :from for :length) from blob_chunk"
                                + " where hash = :hash and position = :position",
                        byte[].class)
                .setParameter("from", from + 1)
                .setParameter("length", length)
                .setParameter("hash", hash)
                .setParameter("position", position)
                .getSingleResultOrNull());
        if (bytes == null) {
            throw new IllegalStateException("Chunk " + position + " of " + hash + " is missing");
        }
        return (byte[]) bytes;
    }

    /** Fetches a chunk when the one before is read, each in a moment of its own. */
    private final class Part extends InputStream {

        private final String hash;
        private long next;
        private long left;
        private byte[] chunk;
        private int at;

        Part(String hash, long from, long length) {
            this.hash = hash;
            next = from;
            left = length;
            chunk = fetch(); // what is missing is known before an answer is begun
        }

        private byte[] fetch() {
            var from = (int) (next % CHUNK);
            var length = (int) Math.min(left, CHUNK - from);
            var bytes = length == 0 ? new byte[0] : chunk(hash, (int) (next / CHUNK), from, length);
            next += length;
            left -= length;
            at = 0;
            return bytes;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == chunk.length) {
                if (left == 0) {
                    return -1;
                }
                chunk = fetch();
            }
            var count = Math.min(length, chunk.length - at);
            System.arraycopy(chunk, at, into, offset, count);
            at += count;
            return count;
        }
    }
}
