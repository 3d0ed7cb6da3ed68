package id.kurasi.file.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store does; the test of each gives it one. */
abstract class BlobStoreContract {

    private static final int CHUNK = PostgresqlBlobStore.CHUNK;

    private final Random random = new Random();

    abstract BlobStore store();

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 5_000_000})
    void givesBackWhatWasPut(int length) throws IOException {
        var bytes = bytes(length);

        store().put(Content.of(bytes));

        assertArrayEquals(bytes, read(Content.of(bytes).hash(), 0, length));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 700000", "5, 10", "262143, 1", "262143, 2", "262144, 1", "262000, 300000", "699999, 1"})
    void givesAPart(int from, int length) throws IOException {
        var bytes = bytes(700_000);
        store().put(Content.of(bytes));

        var part = read(Content.of(bytes).hash(), from, length);

        assertArrayEquals(Arrays.copyOfRange(bytes, from, from + length), part);
    }

    @Test
    void readsByteByByteAsWell() throws IOException {
        var bytes = new byte[] {0, -1, 127, -128};
        store().put(Content.of(bytes));

        try (var stream = store().open(Content.of(bytes).hash(), 1, 3)) {
            assertEquals(0xff, stream.read());
            assertEquals(127, stream.read());
            assertEquals(0x80, stream.read());
            assertEquals(-1, stream.read());
        }
    }

    @Test
    void takesAFile() throws IOException {
        var bytes = bytes(1_000_000);
        var file = Files.createTempFile("blob", null);
        try {
            Files.write(file, bytes);
            var content = Content.of(file);
            assertEquals(Content.of(bytes).hash(), content.hash());

            store().put(content);

            assertArrayEquals(bytes, read(content.hash(), 0, bytes.length));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void takesTheSameAgain() throws Exception {
        var bytes = bytes(600_000);
        var content = Content.of(bytes);
        store().put(content);
        store().put(content);
        Callable<Void> put = () -> {
            store().put(content);
            return null;
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var done :
                    threads.invokeAll(Stream.generate(() -> put).limit(4).toList())) {
                done.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }

        assertArrayEquals(bytes, read(content.hash(), 0, bytes.length));
    }

    @Test
    void keepsNothingOfWhatBrokeOff() {
        var bytes = bytes(600_000);
        var whole = Content.of(bytes);
        var broken = new Content(whole.hash(), whole.length(), () -> new BreakingOff(bytes));

        assertThrows(RuntimeException.class, () -> store().put(broken));

        assertThrows(RuntimeException.class, () -> store().open(whole.hash(), 0, whole.length()));
    }

    @Test
    void deletesWhatItHasAndNoOther() throws IOException {
        var gone = Content.of(bytes(300_000));
        var kept = bytes(300_000);
        store().put(gone);
        store().put(Content.of(kept));

        store().delete(gone.hash());
        store().delete(gone.hash());
        store().delete("0".repeat(64));

        assertThrows(IllegalStateException.class, () -> store().open(gone.hash(), 0, 1));
        assertArrayEquals(kept, read(Content.of(kept).hash(), 0, kept.length));
    }

    @Test
    void takesAgainWhatWasDeleted() throws IOException {
        var bytes = bytes(10);
        var content = Content.of(bytes);
        store().put(content);
        store().delete(content.hash());

        store().put(content);

        assertArrayEquals(bytes, read(content.hash(), 0, 10));
    }

    private byte[] read(String hash, long from, long length) throws IOException {
        try (var stream = store().open(hash, from, length)) {
            return stream.readAllBytes();
        }
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Fails in the middle, as a disk or a caller does. */
    private static final class BreakingOff extends InputStream {

        private final byte[] bytes;
        private int at;

        BreakingOff(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            if (at > bytes.length / 2) {
                throw new IOException("broken off");
            }
            return bytes[at++] & 0xff;
        }
    }
}
