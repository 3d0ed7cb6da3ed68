package id.kurasi.stack.service;

import java.util.List;

/** The three services; each owns the database and the database user of its name. */
public enum Service {
    CATALOG(8081),
    CERTIFICATION(8083, CATALOG),
    CURATION(8082, CATALOG, CERTIFICATION);

    private final int port;
    private final List<Service> peers;

    Service(int port, Service... peers) {
        this.port = port;
        this.peers = List.of(peers);
    }

    /** The port without offset. */
    int port() {
        return port;
    }

    /** The services this one asks; dependencies run one way. */
    List<Service> peers() {
        return peers;
    }

    /** Name of the service, of its database and of its database user. */
    public String label() {
        return name().toLowerCase();
    }

    /** Name of its Maven module. */
    String module() {
        return label() + "-service";
    }
}
