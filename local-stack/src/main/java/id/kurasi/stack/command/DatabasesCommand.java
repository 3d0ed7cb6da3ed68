package id.kurasi.stack.command;

import id.kurasi.stack.Options;
import id.kurasi.stack.Stack;
import id.kurasi.stack.database.Cluster;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import java.util.List;

/** {@code ./kurasi db}: only the databases, for services that are started from an editor or in dev mode. */
public final class DatabasesCommand {

    private final Options options;
    private final Ports ports;

    public DatabasesCommand(Options options) {
        this.options = options;
        this.ports = new Ports(options.portOffset().orElse(0));
    }

    public void run() {
        Stack stack = new Stack(options.home(), new DataFolder(options.data()), ports);
        StackKeeper keeper = new StackKeeper(stack);
        stack.startDatabases(List.of());
        System.out.println("PostgreSQL runs; every password is \"%s\":".formatted(Cluster.PASSWORD));
        for (Service service : Service.values()) {
            System.out.printf("  %-14s %s?user=%s%n", service.label(), ports.jdbcUrl(service.label()), service.label());
        }
        System.out.printf("  %-14s %s?user=%s%n", "administrator", ports.jdbcUrl("postgres"), Cluster.SUPERUSER);
        System.out.println("Ctrl-C stops it.");
        keeper.waitForever();
    }
}
