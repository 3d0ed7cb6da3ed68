package id.kurasi.stack.service;

import id.kurasi.stack.StackFailure;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.folder.ProcessRecord;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One packaged service as a process on loopback; it can be stopped, killed and started again. */
public final class ServiceProcess {

    /** A small heap beside others on one machine: this collector is the cheapest, and a heap that starts small stays small. */
    private static final List<String> SMALL_JVM = List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC");

    private static final String JAR = "quarkus-run.jar";

    /** Classes as the build has archived them, where it has: a quarter less work at the start. */
    private static final String CLASS_DATA = "app-cds.jsa";

    private static final Duration STARTS_WITHIN = Duration.ofSeconds(90);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Service service;
    private final Ports ports;
    private final Path application;
    private final Path log;
    private final ProcessRecord record;
    private Process process;

    public ServiceProcess(Service service, Ports ports, Path home, DataFolder folder) {
        this.service = service;
        this.ports = ports;
        this.application = home.resolve(service.module()).resolve("target/quarkus-app");
        this.log = folder.logs().resolve(service.label() + ".log");
        this.record = folder.processRecord(service.label());
    }

    public Service service() {
        return service;
    }

    /** Starts the process and returns at once; {@link #awaitReady} waits. */
    public void start() {
        Path jar = application.resolve(JAR);
        if (!Files.exists(jar)) {
            throw new StackFailure(
                    "%s is not built: %s is missing. Run: mvn -DskipTests package".formatted(service.module(), jar));
        }
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.directory(application.toFile()); // class data are found for the path they were archived with
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // settings for Quarkus in the caller's shell are not meant for this stack
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(settings());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new StackFailure("%s does not start: %s".formatted(service.label(), e.getMessage()), e);
        }
        record.write(process.toHandle());
    }

    /** Waits until the service says that it is ready; a process that dies meanwhile is a failure with its last words. */
    public void awaitReady() {
        long deadline = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (!isReady()) {
            if (hasExitedAfter(Duration.ofMillis(100))) {
                throw died();
            }
            if (System.nanoTime() > deadline) {
                throw new StackFailure("%s is not ready after %d s. Its log: %s%n%s"
                        .formatted(service.label(), STARTS_WITHIN.toSeconds(), log, lastLines()));
            }
        }
    }

    public boolean isReady() {
        URI ready = ports.uri(service).resolve("/q/health/ready");
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public CompletableFuture<ServiceProcess> onExit() {
        return process.onExit().thenApply(exited -> this);
    }

    public StackFailure died() {
        return new StackFailure("%s has died (exit code %d). Its log: %s%n%s"
                .formatted(service.label(), process.exitValue(), log, lastLines()));
    }

    /** Asks the service to finish what it does and end. */
    public void requestStop() {
        if (process != null) {
            process.destroy();
        }
    }

    /** Waits for the end; what does not end in time is killed. */
    public void awaitStop() {
        if (process != null && !hasExitedAfter(STOPS_WITHIN)) {
            kill();
        }
        record.remove();
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** A launcher that was killed leaves its services behind; they must not answer for the new stack. */
    public void killLeftover() {
        record.alive().ifPresent(leftover -> {
            leftover.destroyForcibly();
            leftover.onExit().join();
        });
        record.remove();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL_JVM);
        if (Files.exists(application.resolve(CLASS_DATA))) {
            command.add("-XX:SharedArchiveFile=" + CLASS_DATA);
        }
        command.addAll(List.of("-jar", JAR));
        return command;
    }

    private Map<String, String> settings() {
        Map<String, String> own = Map.of(
                "QUARKUS_PROFILE",
                "local",
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(ports.of(service)),
                "QUARKUS_DATASOURCE_JDBC_URL",
                ports.jdbcUrl(service.label()),
                "QUARKUS_DATASOURCE_USERNAME",
                service.label(),
                "QUARKUS_DATASOURCE_PASSWORD",
                "kurasi");
        Map<String, String> peers = service.peers().stream()
                .collect(Collectors.toMap(
                        peer -> "QUARKUS_REST_CLIENT_%s_URL".formatted(peer.name()),
                        peer -> ports.uri(peer).toString()));
        return Stream.of(own, peers)
                .flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean hasExitedAfter(Duration wait) {
        try {
            return process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String lastLines() {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return all.subList(Math.max(0, all.size() - 15), all.size()).stream()
                    .map(line -> "  | " + line)
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException e) {
            return "  | (the log cannot be read: %s)".formatted(e.getMessage());
        }
    }
}
