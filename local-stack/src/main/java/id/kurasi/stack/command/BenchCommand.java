package id.kurasi.stack.command;

import id.kurasi.stack.Options;
import id.kurasi.stack.StackFailure;
import id.kurasi.stack.bench.Benchmark;
import id.kurasi.stack.bench.Comparison;
import id.kurasi.stack.bench.Comparison.Side;
import id.kurasi.stack.bench.Scale;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.folder.RunningStack;
import id.kurasi.stack.service.Ports;
import java.nio.file.Path;

/** {@code ./kurasi bench}: loads and measures the stack that runs in the data folder, alone or beside a small one. */
public final class BenchCommand {

    private final Options options;

    public BenchCommand(Options options) {
        this.options = options;
    }

    public void run() {
        DataFolder folder = new DataFolder(options.data());
        int running = portOffset(folder);
        if (options.portOffset().orElse(running) != running) {
            throw new StackFailure("The stack in %s runs with --port-offset %d.".formatted(folder.path(), running));
        }
        if (options.beside().isPresent()) {
            new Comparison(
                            side(options.data(), options.scale()),
                            side(options.beside().get(), Scale.small()))
                    .run();
        } else {
            new Benchmark(new Ports(running), folder, options.scale(), options.services()).run();
        }
    }

    private static Side side(Path data, Scale scale) {
        DataFolder folder = new DataFolder(data);
        return new Side(new Ports(portOffset(folder)), folder, scale);
    }

    private static int portOffset(DataFolder folder) {
        return folder.running()
                .map(RunningStack::portOffset)
                .orElseThrow(() -> new StackFailure(
                        "No stack runs in %s. Start an empty one: ./kurasi up --empty --data DIR --port-offset 100"
                                .formatted(folder.path())));
    }
}
