package id.kurasi.kit.follow;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Follows one feed, in a thread of its own, until it is told to stop. */
final class Follower {

    private static final Logger LOG = Logger.getLogger(Follower.class);
    /** The most that a feed gives at once. */
    private static final int FULL_PAGE = 100;

    private static final int MOST_DOUBLINGS = 16;
    /** Between two empty pages, in case the feed does not wait as it was asked to. */
    private static final Duration BREATH = Duration.ofMillis(100);

    private final Feed feed;
    private final Following following;
    private final Progress progress;
    private final FollowConfig config;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private int failures;

    Follower(Feed feed, Following following, Progress progress, FollowConfig config) {
        this.feed = feed;
        this.following = following;
        this.progress = progress;
        this.config = config;
        this.thread = new Thread(this::run, "follow-" + feed.source());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** An answer that is waited for is waited for no longer; a page that is being applied is finished, or not kept. */
    void stop(Duration patience) throws InterruptedException {
        stopped.countDown();
        thread.interrupt();
        thread.join(patience.toMillis());
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try {
                pause(step() ? Duration.ZERO : BREATH);
                failures = 0;
            } catch (RuntimeException failed) {
                pauseAfter(failed);
            }
        }
    }

    /** @return whether there was something to do */
    private boolean step() {
        var from = following.position(feed.source());
        // one by one after a failure, so that only the event which fails is held up, with what comes after it
        var limit = progress.isStuck() ? 1 : FULL_PAGE;
        var page = ask(from, limit);
        progress.heard(from, page);
        if (page.items().isEmpty()) {
            return false;
        }
        apply(from, page, page.items().size() == limit);
        return true;
    }

    private FollowedPage ask(String from, int limit) {
        try {
            return feed.page(from, limit, (int) config.patience().toSeconds());
        } catch (RuntimeException away) {
            progress.unanswered();
            throw away;
        }
    }

    private void apply(String from, FollowedPage page, boolean more) {
        try {
            following.apply(feed.source(), from, page).ifPresent(handled -> progress.applied(page, handled, more));
        } catch (RuntimeException failed) {
            progress.notApplied();
            throw failed;
        }
    }

    private void pauseAfter(RuntimeException failed) {
        if (stopped.getCount() == 0) {
            return;
        }
        var longest = Math.min(
                config.longestPause().toMillis(),
                config.firstPause().toMillis() << Math.min(failures++, MOST_DOUBLINGS));
        var pause = Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
        if (failures == 1 && progress.isStuck()) {
            LOG.errorf(failed, "What %s tells cannot be applied; trying on", feed.source());
        } else {
            LOG.warnf("Following %s fails (%d): %s", feed.source(), failures, failed.getMessage());
        }
        pause(pause);
    }

    private void pause(Duration time) {
        try {
            stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
