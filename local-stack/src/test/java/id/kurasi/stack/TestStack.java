package id.kurasi.stack;

import id.kurasi.stack.api.Api;
import id.kurasi.stack.demo.DemoInput;
import id.kurasi.stack.demo.MainJob;
import id.kurasi.stack.demo.Story;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import id.kurasi.stack.service.ServiceProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The packaged services with the demo played, on free ports and in a folder of its own: started by the first test that asks,
 * shared by all, stopped with the JVM. A test that stops a part of it starts that part again.
 */
public final class TestStack {

    private static TestStack shared;

    private final Stack stack;
    private final String round;

    private TestStack() {
        stack = unstarted();
        Runtime.getRuntime().addShutdownHook(new Thread(this::leaveNothing));
        start();
        round = playDemo();
    }

    public static synchronized TestStack shared() {
        if (shared == null) {
            shared = new TestStack();
        }
        return shared;
    }

    /** A stack of its own, of which nothing runs yet. */
    public static Stack unstarted() {
        Path home = Path.of(System.getProperty("kurasi.home")).normalize();
        return new Stack(home, new DataFolder(temporaryFolder()), freePorts());
    }

    /** The round of the demo that was played at the start. */
    public String round() {
        return round;
    }

    /** Plays the shipped input once more, as a round of its own. */
    public String playDemo() {
        return new MainJob(stack.ports(), Story.ofChapters(System.out)).play(DemoInput.shipped());
    }

    public Api as(DemoAccount account, Service service) {
        return new Api(stack.ports(), service, account);
    }

    public Stack parts() {
        return stack;
    }

    void start() {
        stack.startDatabases(List.of(Service.values()));
        stack.startServices();
        stack.services().forEach(ServiceProcess::awaitReady);
    }

    private void leaveNothing() {
        stack.close();
        try (Stream<Path> files = Files.walk(stack.folder().path())) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ports freePorts() {
        return IntStream.iterate(1000, offset -> offset < Ports.MAX_OFFSET, offset -> offset + 10)
                .mapToObj(Ports::new)
                .filter(TestStack::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(Ports ports) {
        try {
            ports.requireFree(List.of(Service.values()));
            return true;
        } catch (StackFailure taken) {
            return false;
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("kurasi-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
