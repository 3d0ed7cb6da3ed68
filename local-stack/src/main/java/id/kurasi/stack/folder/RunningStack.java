package id.kurasi.stack.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What a running stack tells the other commands: which process it is and where its ports lie. */
public record RunningStack(long pid, int portOffset) {

    static RunningStack ofThisProcess(int portOffset) {
        return new RunningStack(ProcessHandle.current().pid(), portOffset);
    }

    static Optional<RunningStack> readFrom(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return Optional.of(new RunningStack(
                Long.parseLong(properties.getProperty("pid")), Integer.parseInt(properties.getProperty("portOffset"))));
    }

    void writeTo(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("portOffset", Integer.toString(portOffset));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    String describe() {
        return " (process %d%s)".formatted(pid, portOffset == 0 ? "" : ", port offset " + portOffset);
    }
}
