package id.kurasi.stack.bench;

import id.kurasi.stack.StackFailure;
import id.kurasi.stack.database.Cluster;
import id.kurasi.stack.database.CommandResult;
import id.kurasi.stack.service.Ports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** PostgreSQL's own load generator: what the database alone can do, and so the measure of the services. */
record PgBench(Path program, Ports ports, Scale scale, int users) {

    private static final int TIME_COLUMN = 2;

    static PgBench find(Ports ports, Scale scale) {
        Stream<Path> onThePath =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(onThePath, debianFolders())
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new PgBench(program, ports, scale, LoadGenerator.USERS))
                .orElseThrow(() -> new StackFailure(
                        "pgbench is needed to compare with. Install PostgreSQL's client programs (Debian,"
                                + " Ubuntu: apt install postgresql)."));
    }

    private static Stream<Path> debianFolders() {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }

    PgBench withOneUser() {
        return new PgBench(program, ports, scale, 1);
    }

    Figures measure(Probe probe) {
        try {
            Path folder = Files.createTempDirectory("kurasi-bench");
            Path script = Files.writeString(folder.resolve("script.sql"), scale.fill(Scripts.read(probe.script())));
            CommandResult result = CommandResult.of(command(probe, folder, script));
            if (result.exitCode() != 0) {
                throw new StackFailure("pgbench, %s: %s"
                        .formatted(probe.name(), result.output().strip()));
            }
            Figures figures = Figures.of(nanosFrom(folder), LoadGenerator.SECONDS);
            remove(folder);
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder command(Probe probe, Path folder, Path script) {
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(ports.postgres()),
                "-U",
                probe.service().label(),
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(users),
                "-j",
                Integer.toString(Math.min(users, 2)),
                "-T",
                Integer.toString(LoadGenerator.SECONDS),
                "--log",
                "-f",
                script.toString(),
                probe.service().label());
        builder.environment().put("PGPASSWORD", Cluster.PASSWORD);
        // as the services connect
        builder.environment()
                .put("PGOPTIONS", "-c plan_cache_mode=force_custom_plan -c max_parallel_workers_per_gather=0");
        return builder.directory(folder.toFile());
    }

    /** pgbench logs a line for each transaction, its microseconds in the third column. */
    private static long[] nanosFrom(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("pgbench_log"))
                    .flatMap(PgBench::lines)
                    .mapToLong(line -> Long.parseLong(line.split(" ")[TIME_COLUMN]) * 1000)
                    .toArray();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
