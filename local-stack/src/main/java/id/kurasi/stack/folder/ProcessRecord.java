package id.kurasi.stack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The identity of a started process in a file. A process id alone may belong to a stranger by now;
 * together with the moment the process started it does not.
 */
public record ProcessRecord(Path file) {

    public void write(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + " " + startOf(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recorded process, when it still runs. */
    public Optional<ProcessHandle> alive() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] pidAndStart = Files.readString(file).split(" ");
            return ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                    .filter(process -> startOf(process).equals(pidAndStart[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
