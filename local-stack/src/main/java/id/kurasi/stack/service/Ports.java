package id.kurasi.stack.service;

import id.kurasi.stack.StackFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where everything of one stack listens, always on loopback. The offset lets two stacks run side by side. */
public record Ports(int offset) {

    /** Above this the highest port, PostgreSQL's, would leave the range of ports. */
    public static final int MAX_OFFSET = 50_000;

    private static final int POSTGRES = 15432;

    public int postgres() {
        return POSTGRES + offset;
    }

    public int of(Service service) {
        return service.port() + offset;
    }

    public URI uri(Service service) {
        return URI.create("http://127.0.0.1:" + of(service));
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres(), database);
    }

    /** Refuses to start over somebody else's server, naming every port that is taken. */
    public void requireFree(List<Service> services) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        services.stream().sorted((a, b) -> of(a) - of(b)).forEach(s -> wanted.put(s.label(), of(s)));
        wanted.put("PostgreSQL", postgres());
        String taken = wanted.entrySet().stream()
                .filter(port -> !isFree(port.getValue()))
                .map(port -> "%d (%s)".formatted(port.getValue(), port.getKey()))
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new StackFailure(
                    "In use by another program: port %s. Stop it, or choose other ports: ./kurasi up --port-offset %d --data DIR"
                            .formatted(taken, offset + 100));
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a port of a stack stopped a moment ago lingers, and is free
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }
}
