package id.kurasi.stack.database;

import com.sun.management.OperatingSystemMXBean;
import id.kurasi.stack.StackFailure;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.service.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL server of one stack. Its files survive a restart, and its settings are those of a server one may trust. */
public final class Cluster {

    /** The administrator; the services never use it. */
    public static final String SUPERUSER = "postgres";

    /** Of every user of the local cluster. It listens on loopback and holds demo data only. */
    public static final String PASSWORD = "kurasi";

    private static final String SETTINGS = "kurasi-postgresql.conf";
    private static final String MAJOR_VERSION = "18";

    /** What PostgreSQL may keep of its tables in memory; taken only as it is used. */
    private static final long MOST_BUFFERS = 4L << 30;

    private final PostgresBinaries binaries;
    private final Path files;
    private final Path log;
    private final Ports ports;

    public Cluster(PostgresBinaries binaries, DataFolder folder, Ports ports) {
        this.binaries = binaries;
        this.files = folder.databases();
        this.log = folder.logs().resolve("postgresql.log");
        this.ports = ports;
    }

    /** Creates the cluster when there is none, starts it and waits until it takes connections. */
    public void start() {
        if (!Files.exists(files.resolve("PG_VERSION"))) {
            create();
        }
        requireVersion();
        copySettings();
        CommandResult started = binaries.tryRun(
                "pg_ctl",
                "start",
                "-D",
                files.toString(),
                "-l",
                log.toString(),
                "-w",
                "-t",
                "60",
                "-o",
                "-p %d -c shared_buffers=%dMB".formatted(ports.postgres(), buffers() >> 20));
        if (started.exitCode() != 0) {
            throw new StackFailure("PostgreSQL does not start. Its log: " + log);
        }
    }

    /** A quarter of the machine's memory, as PostgreSQL's manual advises for {@code shared_buffers}. */
    private static long buffers() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.min(MOST_BUFFERS, machine.getTotalMemorySize() / 4);
    }

    /** Ends all sessions, writes everything down and stops. */
    public void stop() {
        if (isRunning()) {
            binaries.run("pg_ctl", "stop", "-D", files.toString(), "-m", "fast", "-w", "-t", "60");
        }
    }

    /** Also true for the server of a launcher that was killed. */
    public boolean isRunning() {
        return Files.exists(files.resolve("postmaster.pid"))
                && binaries.tryRun("pg_ctl", "status", "-D", files.toString()).exitCode() == 0;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(ports.jdbcUrl(database), SUPERUSER, PASSWORD);
    }

    private void create() {
        try {
            Files.createDirectories(files.getParent());
            Path password = Files.createTempFile(files.getParent(), "password", null);
            Files.writeString(password, PASSWORD);
            // a locale that is built in sorts the same on every machine
            binaries.run(
                    "initdb",
                    "-D",
                    files.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C");
            Files.delete(password);
            Files.writeString(
                    files.resolve("postgresql.conf"),
                    "%ninclude '%s'%n".formatted(SETTINGS),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StackFailure("The databases cannot be created in %s: %s".formatted(files, e), e);
        }
    }

    private void requireVersion() {
        try {
            String version = Files.readString(files.resolve("PG_VERSION")).strip();
            if (!version.equals(MAJOR_VERSION)) {
                throw new StackFailure(
                        "The databases in %s are of PostgreSQL %s, this stack runs %s. Choose another --data, or remove that folder."
                                .formatted(files, version, MAJOR_VERSION));
            }
        } catch (IOException e) {
            throw new StackFailure("The databases in %s cannot be read: %s".formatted(files, e), e);
        }
    }

    private void copySettings() {
        try (InputStream settings = Cluster.class.getResourceAsStream("/" + SETTINGS)) {
            Files.copy(settings, files.resolve(SETTINGS), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackFailure("The settings of PostgreSQL cannot be written to %s: %s".formatted(files, e), e);
        }
    }
}
