package id.kurasi.stack.command;

import id.kurasi.stack.Options;
import id.kurasi.stack.Stack;
import id.kurasi.stack.StackFailure;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.folder.RunningStack;
import id.kurasi.stack.service.Ports;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** {@code ./kurasi down}: asks the launcher that runs in the data folder to stop, and waits until nothing is left. */
public final class DownCommand {

    private static final int STOPS_WITHIN_SECONDS = 90;

    private final Options options;
    private final DataFolder folder;

    public DownCommand(Options options) {
        this.options = options;
        this.folder = new DataFolder(options.data());
    }

    public void run() {
        Optional<RunningStack> running = folder.running();
        if (running.isEmpty()) {
            new Stack(options.home(), folder, new Ports(0)).stopLeftovers();
            System.out.println("No stack runs in " + folder.path());
            return;
        }
        stop(running.get());
        System.out.println("Stopped. The data stay in " + folder.path());
    }

    private static void stop(RunningStack running) {
        Optional<ProcessHandle> launcher = ProcessHandle.of(running.pid());
        launcher.ifPresent(ProcessHandle::destroy);
        try {
            launcher.ifPresent(process -> process.onExit()
                    .orTimeout(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)
                    .join());
        } catch (CompletionException e) {
            throw new StackFailure(
                    "The stack (process %d) has not stopped within %d s."
                            .formatted(running.pid(), STOPS_WITHIN_SECONDS),
                    e);
        }
    }
}
