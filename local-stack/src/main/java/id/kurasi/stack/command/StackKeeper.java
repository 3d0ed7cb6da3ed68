package id.kurasi.stack.command;

import id.kurasi.stack.Stack;
import java.util.concurrent.CountDownLatch;

/** Keeps a stack while the launcher lives, and takes it down with the launcher, whether by Ctrl-C, {@code down} or a failure. */
final class StackKeeper {

    private final Stack stack;

    StackKeeper(Stack stack) {
        this.stack = stack;
        Runtime.getRuntime().addShutdownHook(new Thread(this::takeDown, "take-down"));
    }

    /** Waits for the end of the launcher. */
    void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeDown() {
        if (stack.isRunning()) {
            System.out.printf("%nStopping…%n");
            stack.close();
            System.out.println("Stopped. The data stay in " + stack.folder().path());
        }
    }
}
