package id.kurasi.stack.bench;

import java.util.Arrays;

/** How many answers a second, and how long half, 95 and 99 % of them took at most. */
record Figures(double perSecond, double p50Millis, double p95Millis, double p99Millis) {

    static Figures of(long[] nanos, double seconds) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(sorted.length / seconds, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    @Override
    public String toString() {
        return "%8.0f %8.1f %8.1f %8.1f".formatted(perSecond, p50Millis, p95Millis, p99Millis);
    }
}
