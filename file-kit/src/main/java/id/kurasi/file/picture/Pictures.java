package id.kurasi.file.picture;

import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Makes of an uploaded picture the three that are kept: each drawn anew by us, so that where it was taken, by whom and with
 * what, and whatever else was in the file, is gone.
 */
@ApplicationScoped
public class Pictures {

    /** Longest sides in pixels. A smaller picture is not made larger. */
    static final int DISPLAY = 2400;

    static final int LARGE = 960;
    static final int SMALL = 320;

    /** Two at once, of up to some 40 MB each; what takes more than that is decoded alone. */
    private static final int PLACES = 2;

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final Semaphore places = new Semaphore(PLACES, true);

    /** The kept pictures, as JPEG. */
    public record Renditions(byte[] display, byte[] large, byte[] small) {}

    /** @throws Refusal 400 when it is no picture that we take, 503 when too many wait already */
    public Renditions of(Path file) throws IOException {
        var picture = PictureFile.of(file);
        var taken = Decoder.isHeavy(picture) ? PLACES : 1;
        await(taken);
        try {
            var upright = Canvas.fit(Decoder.decode(file, picture), DISPLAY).turned(picture.orientation());
            var large = upright.fit(LARGE);
            return new Renditions(upright.jpeg(), large.jpeg(), large.fit(SMALL).jpeg());
        } finally {
            places.release(taken);
        }
    }

    private void await(int taken) {
        try {
            if (places.tryAcquire(taken, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.of(503, "unavailable");
    }
}
