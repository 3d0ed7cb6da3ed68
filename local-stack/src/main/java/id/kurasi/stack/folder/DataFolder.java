package id.kurasi.stack.folder;

import id.kurasi.stack.StackFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where one stack keeps everything: the databases, the logs and what is known of the processes that run.
 * The lock on {@code stack.lock} says whether a stack runs here; the operating system drops it with the process, however that ends.
 */
public final class DataFolder {

    private final Path path;

    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public Path path() {
        return path;
    }

    public Path databases() {
        return path.resolve("postgres");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /** The processes that were started here, so that those of a killed launcher are found again. */
    public ProcessRecord processRecord(String name) {
        return new ProcessRecord(path.resolve(name + ".pid"));
    }

    public boolean has(Marker marker) {
        return Files.exists(path.resolve(marker.fileName()));
    }

    public void mark(Marker marker) {
        write(path.resolve(marker.fileName()), "");
    }

    /** Takes the folder for this process until the lease is closed. */
    public Lease take(int portOffset) {
        try {
            Files.createDirectories(logs());
            FileChannel channel = openLock();
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StackFailure(
                        "A stack already runs in %s%s. Stop it with ./kurasi down, or give this one its own --data and --port-offset."
                                .formatted(
                                        path,
                                        running().map(RunningStack::describe).orElse("")));
            }
            RunningStack.ofThisProcess(portOffset).writeTo(stackFile());
            return new Lease(channel, stackFile());
        } catch (IOException e) {
            throw new StackFailure("The data folder %s cannot be used: %s".formatted(path, e), e);
        }
    }

    /** The stack that runs in this folder, if one does. */
    public Optional<RunningStack> running() {
        if (!Files.exists(path.resolve("stack.lock"))) {
            return Optional.empty();
        }
        try (FileChannel channel = openLock();
                FileLock lock = tryLock(channel)) {
            return lock == null ? RunningStack.readFrom(stackFile()) : Optional.empty();
        } catch (IOException e) {
            throw new StackFailure("The data folder %s cannot be read: %s".formatted(path, e), e);
        }
    }

    private Path stackFile() {
        return path.resolve("stack.properties");
    }

    private FileChannel openLock() throws IOException {
        return FileChannel.open(path.resolve("stack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Facts about a folder that outlive the processes. */
    public enum Marker {
        /** The demo was played, or was not wanted: the next start leaves the data as they are. */
        SETTLED,
        /** Holds the rows of a benchmark, nobody's work: may be loaded again. */
        BENCHMARK;

        String fileName() {
            return name().toLowerCase();
        }
    }

    /** The hold on a data folder; closing it lets another stack start there. */
    public record Lease(FileChannel channel, Path stackFile) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(stackFile);
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
