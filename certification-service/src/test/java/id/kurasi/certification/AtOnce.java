package id.kurasi.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Calls made in threads of their own which start at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> times(int times, Callable<T> call) throws Exception {
        return calls(IntStream.range(0, times).mapToObj(any -> call).toList());
    }

    public static <T> List<T> calls(List<Callable<T>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            var answers = new ArrayList<T>();
            for (var one : running) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
