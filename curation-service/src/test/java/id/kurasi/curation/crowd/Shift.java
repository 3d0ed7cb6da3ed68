package id.kurasi.curation.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets them all work at once, and ends when the last one is through. */
final class Shift {

    private static final int BUYERS_EACH = 5;
    private static final long PATIENCE_MINUTES = 15;

    private final Crowd crowd;
    private final Random chance;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Shift(Crowd crowd, long seed) {
        this.crowd = crowd;
        this.chance = new Random(seed);
    }

    static void work(Crowd crowd, long seed) throws Exception {
        var shift = new Shift(crowd, seed);
        try {
            shift.work();
        } finally {
            shift.threads.shutdownNow();
        }
    }

    private void work() throws Exception {
        var officer = new OfficerAtWork(crowd, chance());
        var officers = start(officer.duties());
        var curators = start(crowd.venue().curators.stream()
                .map(curator -> new CuratorAtWork(crowd, curator, chance()))
                .toList());
        var buyers = start(buyers());
        await(curators);
        officer.completeAll();
        crowd.reviewing().set(false);
        await(buyers);
        crowd.buying().set(false);
        await(officers);
    }

    private List<BuyerAtWork> buyers() {
        var buyers = new ArrayList<BuyerAtWork>();
        for (var i = 0; i < BUYERS_EACH; i++) {
            crowd.venue().retailers.forEach(retailer -> buyers.add(new BuyerAtWork(crowd, retailer, chance())));
        }
        return buyers;
    }

    private Random chance() {
        return new Random(chance.nextLong());
    }

    private List<Future<Void>> start(List<? extends Callable<Void>> work) {
        return work.stream().map(one -> threads.<Void>submit(one)).toList();
    }

    private static void await(List<Future<Void>> work) throws Exception {
        for (var one : work) {
            one.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        }
    }
}
