package id.kurasi.stack.demo;

import id.kurasi.stack.StackFailure;
import id.kurasi.stack.api.Refused;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Works through a list with several requests at once, and reports in the order of the list. */
final class Workers {

    private static final int AT_ONCE = 8;

    private Workers() {}

    static <T, R> void each(List<T> items, Function<T, R> work, BiConsumer<T, R> done, BiConsumer<T, Refused> refused) {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<R>> results = items.stream()
                    .map(item -> pool.submit(() -> work.apply(item)))
                    .toList();
            for (int i = 0; i < items.size(); i++) {
                report(items.get(i), results.get(i), done, refused);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T, R> void report(T item, Future<R> result, BiConsumer<T, R> done, BiConsumer<T, Refused> refused) {
        try {
            done.accept(item, result.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused no) {
                refused.accept(item, no);
            } else if (e.getCause() instanceof StackFailure failure) {
                throw failure;
            } else {
                throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted", e);
        }
    }
}
