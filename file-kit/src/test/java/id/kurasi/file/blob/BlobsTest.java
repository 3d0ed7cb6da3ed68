package id.kurasi.file.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is referred to stays, what is not goes after a while. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class BlobsTest {

    private static final Duration A_WHILE = Duration.ofMinutes(61);

    @Inject
    Blobs blobs;

    private final Instant now = Instant.now();
    private final byte[] bytes = ("Contoh " + UUID.randomUUID()).getBytes();
    private final Content content = Content.of(bytes);

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void staysAsLongAsItIsReferredTo() throws IOException {
        blobs.keep(content);
        refer();
        refer();
        sweepAfter(A_WHILE);
        assertArrayEquals(bytes, read());

        release();
        sweepAfter(A_WHILE.multipliedBy(2));
        assertArrayEquals(bytes, read());

        release();
        sweepAfter(A_WHILE.multipliedBy(2).plusMinutes(59));
        assertArrayEquals(bytes, read());
        sweepAfter(A_WHILE.multipliedBy(4));
        assertThrows(IllegalStateException.class, this::read);
    }

    @Test
    void goesWhenNobodyCameToReferToIt() throws IOException {
        blobs.keep(content);
        sweepAfter(Duration.ofMinutes(59));
        assertArrayEquals(bytes, read());

        sweepAfter(A_WHILE);
        assertThrows(IllegalStateException.class, this::read);
        assertThrows(IllegalStateException.class, this::refer);
    }

    @Test
    void staysWhenItIsKeptAnewBeforeItGoes() throws IOException {
        blobs.keep(content);
        TestClock.setTo(now.plus(A_WHILE));
        blobs.keep(content);
        blobs.sweep();

        refer();
        assertArrayEquals(bytes, read());
    }

    @Test
    void comesBackWhenItIsKeptAfterItWent() throws IOException {
        blobs.keep(content);
        sweepAfter(A_WHILE);
        blobs.keep(content);

        refer();
        assertArrayEquals(bytes, read());
    }

    @Test
    void isNotReferredToByWhatIsRolledBack() throws IOException {
        blobs.keep(content);
        QuarkusTransaction.begin();
        blobs.refer(List.of(content.hash()));
        QuarkusTransaction.rollback();

        sweepAfter(A_WHILE);

        assertThrows(IllegalStateException.class, this::read);
    }

    @Test
    void countsEveryReferenceOfOneRequest() throws IOException {
        blobs.keep(content);
        QuarkusTransaction.requiringNew().run(() -> blobs.refer(List.of(content.hash(), content.hash())));
        release();

        sweepAfter(A_WHILE);
        assertArrayEquals(bytes, read());
    }

    @Test
    void isNeverReleasedMoreOftenThanReferredTo() throws IOException {
        blobs.keep(content);
        refer();
        release();

        assertThrows(RuntimeException.class, this::release);
        assertEquals(bytes.length, read().length);
    }

    private void sweepAfter(Duration time) {
        TestClock.setTo(now.plus(time));
        blobs.sweep();
    }

    private void refer() {
        QuarkusTransaction.requiringNew().run(() -> blobs.refer(List.of(content.hash())));
    }

    private void release() {
        QuarkusTransaction.requiringNew().run(() -> blobs.release(List.of(content.hash())));
    }

    private byte[] read() throws IOException {
        try (var stream = blobs.open(content.hash(), 0, content.length())) {
            return stream.readAllBytes();
        }
    }
}
