package id.kurasi.catalog;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Calls made in threads of their own which start at the same moment. */
public final class AtOnce implements AutoCloseable {

    private final ExecutorService threads;
    private final List<Future<Response>> answers;

    private AtOnce(List<Callable<Response>> calls) {
        var start = new CountDownLatch(calls.size());
        threads = Executors.newFixedThreadPool(calls.size());
        answers = calls.stream()
                .map(call -> threads.submit(together(start, call)))
                .toList();
    }

    public static AtOnce times(int times, Callable<Response> call) {
        return new AtOnce(IntStream.range(0, times).mapToObj(any -> call).toList());
    }

    @SafeVarargs
    public static AtOnce calls(Callable<Response>... calls) {
        return new AtOnce(List.of(calls));
    }

    private static Callable<Response> together(CountDownLatch start, Callable<Response> call) {
        return () -> {
            start.countDown();
            start.await();
            return call.call();
        };
    }

    public List<Response> answers() throws Exception {
        var given = new ArrayList<Response>();
        for (var answer : answers) {
            given.add(answer.get(30, TimeUnit.SECONDS));
        }
        return given;
    }

    public static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    /** The one answer with this status. */
    public static Response only(int status, List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == status)
                .reduce((one, another) -> {
                    throw new AssertionError("More than one answer is " + status);
                })
                .orElseThrow();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
