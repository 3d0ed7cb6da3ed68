package id.kurasi.stack.command;

import id.kurasi.stack.Options;
import id.kurasi.stack.StackFailure;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.folder.RunningStack;
import id.kurasi.stack.service.Ports;
import java.util.Optional;

/** Finds the stack that a command is to work with: by its ports when they are given, else by its data folder. */
final class RunningPorts {

    private RunningPorts() {}

    static Ports find(Options options) {
        return options.portOffset()
                .or(() -> runningIn(options).map(RunningStack::portOffset))
                .map(Ports::new)
                .orElseThrow(() -> new StackFailure("No stack runs in %s. Start one with ./kurasi up"
                        .formatted(options.data().toAbsolutePath().normalize())));
    }

    private static Optional<RunningStack> runningIn(Options options) {
        return new DataFolder(options.data()).running();
    }
}
