package id.kurasi.stack.bench;

import id.kurasi.stack.StackFailure;
import id.kurasi.stack.service.Ports;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A fixed number of users who send one request after the other for some seconds. */
record LoadGenerator(Ports ports) {

    static final int USERS = 8;
    static final int WARM_UP_SECONDS = 20;
    static final int SECONDS = 8;

    Figures measure(Probe probe) {
        run(probe, WARM_UP_SECONDS);
        long start = System.nanoTime();
        long[] nanos = run(probe, SECONDS);
        return Figures.of(nanos, (System.nanoTime() - start) / 1e9);
    }

    private long[] run(Probe probe, int seconds) {
        ExecutorService users = Executors.newFixedThreadPool(USERS);
        try {
            Callable<long[]> user = () -> use(probe, seconds);
            List<Future<long[]>> results =
                    Stream.generate(() -> users.submit(user)).limit(USERS).toList();
            LongStream all = LongStream.empty();
            for (Future<long[]> result : results) {
                all = LongStream.concat(all, LongStream.of(result.get()));
            }
            return all.toArray();
        } catch (ExecutionException e) {
            throw new StackFailure("%s: %s".formatted(probe.name(), e.getCause().getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted", e);
        } finally {
            users.shutdownNow();
        }
    }

    /** Nanoseconds of each answer. */
    private long[] use(Probe probe, int seconds) throws IOException {
        LongStream.Builder nanos = LongStream.builder();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (HttpConnection connection = new HttpConnection(ports.of(probe.service()), probe.account())) {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                probe.request().send(connection);
                nanos.add(System.nanoTime() - start);
            }
        } catch (NoSuchElementException nothingLeft) {
            // what can be done once only is measured as long as there is some
        }
        return nanos.build().toArray();
    }
}
