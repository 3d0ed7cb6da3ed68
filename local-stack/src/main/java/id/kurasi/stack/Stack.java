package id.kurasi.stack;

import id.kurasi.stack.database.Cluster;
import id.kurasi.stack.database.Databases;
import id.kurasi.stack.database.PostgresBinaries;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import id.kurasi.stack.service.ServiceProcess;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL and the services as processes of this machine, in one data folder.
 * What was started is stopped by {@link #close}, also when a later step of the start failed or was interrupted.
 */
public final class Stack implements AutoCloseable {

    private final DataFolder folder;
    private final Ports ports;
    private final Cluster cluster;
    private final List<ServiceProcess> services;
    private DataFolder.Lease lease;
    private volatile boolean closing;

    public Stack(Path home, DataFolder folder, Ports ports) {
        this.folder = folder;
        this.ports = ports;
        // the programs are shared by all stacks of the checkout and outlive any of them
        this.cluster = new Cluster(PostgresBinaries.unpackedIn(home.resolve(".kurasi")), folder, ports);
        this.services = Arrays.stream(Service.values())
                .map(service -> new ServiceProcess(service, ports, home, folder))
                .toList();
    }

    public DataFolder folder() {
        return folder;
    }

    public Ports ports() {
        return ports;
    }

    public Cluster cluster() {
        return cluster;
    }

    public List<ServiceProcess> services() {
        return services;
    }

    public ServiceProcess service(Service service) {
        return services.get(service.ordinal());
    }

    /** Takes the folder and starts PostgreSQL with a database for each service. */
    public synchronized void startDatabases(List<Service> servicesToCome) {
        requireOpen();
        lease = folder.take(ports.offset());
        try {
            stopLeftovers();
            ports.requireFree(servicesToCome);
            cluster.start();
            Databases.provide(cluster);
        } catch (StackFailure e) {
            stopAll();
            throw e;
        }
    }

    /** Starts all services at once; {@link ServiceProcess#awaitReady} tells when each is ready. */
    public synchronized void startServices() {
        requireOpen();
        services.forEach(ServiceProcess::start);
    }

    /** Completes with the first service that ends. */
    public CompletableFuture<ServiceProcess> firstDeath() {
        CompletableFuture<?>[] ends =
                services.stream().map(ServiceProcess::onExit).toArray(CompletableFuture[]::new);
        return CompletableFuture.anyOf(ends).thenApply(ServiceProcess.class::cast);
    }

    private void requireOpen() {
        if (closing) {
            throw new StackFailure("The stack is being stopped.");
        }
    }

    /** Ends what a launcher that was killed has left running in this folder. */
    public void stopLeftovers() {
        services.forEach(ServiceProcess::killLeftover);
        cluster.stop();
    }

    /** Stops the services first, so that they finish their requests with a database, and then PostgreSQL. */
    @Override
    public void close() {
        closing = true; // before the lock: a start that is under way ends at its next step
        stopAll();
    }

    private synchronized void stopAll() {
        if (lease != null) {
            services.forEach(ServiceProcess::requestStop);
            services.forEach(ServiceProcess::awaitStop);
            cluster.stop();
            lease.close();
            lease = null;
        }
    }

    /** Whether {@link #close} was called: a service that ends now was told to. */
    public boolean isClosing() {
        return closing;
    }

    /** Whether there is something to stop. */
    public synchronized boolean isRunning() {
        return lease != null;
    }
}
