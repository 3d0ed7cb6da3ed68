package id.kurasi.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.stack.database.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a fresh checkout whose path has spaces, where nothing is built. */
class LauncherScriptTest {

    @TempDir
    Path temporary;

    private Path script;

    @BeforeEach
    void checkOut() throws IOException {
        script = temporary.resolve("my checkout").resolve("kurasi");
        Files.createDirectories(script.getParent());
        Files.copy(Path.of(System.getProperty("kurasi.home")).resolve("kurasi"), script);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void printsHelpWithoutArguments() {
        CommandResult help = kurasi(System.getenv("PATH"));

        assertEquals(0, help.exitCode());
        assertTrue(help.output().contains("./kurasi up "), help.output());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertRefused(2, "\"start\" is not a command", "start");
        assertRefused(2, "down does not know \"--empty\"", "down", "--empty");
        assertRefused(2, "--data needs a value", "up", "--data");
        assertRefused(2, "--port-offset needs a value", "up", "--port-offset", "--empty");
    }

    @Test
    void saysThatTheJdkIsTooOld() throws IOException {
        program("java", "echo 'openjdk version \"11.0.2\"' >&2");

        CommandResult refused = kurasi(programsAnd("/usr/bin:/bin"), "up");

        assertEquals(1, refused.exitCode());
        assertTrue(refused.output().contains("is Java 11. Install a JDK 17 or newer"), refused.output());
        assertEquals(1, refused.output().lines().count());
    }

    @Test
    void saysThatMavenIsMissing() throws IOException {
        program("java", "echo 'openjdk version \"21\"' >&2");
        for (String tool : List.of("bash", "dirname", "sed", "head", "find")) {
            String real = CommandResult.of(List.of("sh", "-c", "command -v " + tool))
                    .output()
                    .strip();
            program(tool, "exec %s \"$@\"".formatted(real));
        }

        CommandResult refused = kurasi(programs().toString(), "up");

        assertEquals(1, refused.exitCode());
        assertTrue(refused.output().contains("there is no mvn on the PATH"), refused.output());
    }

    @Test
    void worksThroughASymbolicLink() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), script);
        script = link;

        assertEquals(0, kurasi(System.getenv("PATH"), "help").exitCode());
    }

    private void assertRefused(int exitCode, String words, String... arguments) {
        CommandResult refused = kurasi(System.getenv("PATH"), arguments);
        assertEquals(exitCode, refused.exitCode());
        assertTrue(refused.output().contains(words), refused.output());
        assertEquals(1, refused.output().lines().count(), refused.output());
    }

    private CommandResult kurasi(String path, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(script.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("PATH", path);
        builder.environment().remove("JAVA_HOME");
        return CommandResult.of(builder.directory(temporary.toFile()));
    }

    private void program(String name, String body) throws IOException {
        Path file = Files.writeString(programs().resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String programsAnd(String path) throws IOException {
        return programs() + ":" + path;
    }

    private Path programs() throws IOException {
        return Files.createDirectories(temporary.resolve("bin"));
    }
}
