package id.kurasi.stack.command;

/** Tells a waiting person what is going on, with the seconds since the start. */
final class Steps {

    private final long start = System.nanoTime();

    void done(String what) {
        System.out.printf("  %5.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
    }
}
