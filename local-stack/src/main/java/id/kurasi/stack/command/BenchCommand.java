package id.kurasi.stack.command;

import id.kurasi.stack.Options;
import id.kurasi.stack.StackFailure;
import id.kurasi.stack.bench.Benchmark;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.folder.RunningStack;
import id.kurasi.stack.service.Ports;

/** {@code ./kurasi bench}: loads and measures the stack that runs in the data folder. */
public final class BenchCommand {

    private final Options options;

    public BenchCommand(Options options) {
        this.options = options;
    }

    public void run() {
        DataFolder folder = new DataFolder(options.data());
        int running = folder.running()
                .map(RunningStack::portOffset)
                .orElseThrow(() -> new StackFailure(
                        "No stack runs in %s. Start an empty one: ./kurasi up --empty --data DIR --port-offset 100"
                                .formatted(folder.path())));
        if (options.portOffset().orElse(running) != running) {
            throw new StackFailure("The stack in %s runs with --port-offset %d.".formatted(folder.path(), running));
        }
        new Benchmark(new Ports(running), folder, options.scale()).run();
    }
}
