package id.kurasi.stack.command;

import id.kurasi.stack.Options;
import id.kurasi.stack.Stack;
import id.kurasi.stack.StackFailure;
import id.kurasi.stack.demo.DemoInput;
import id.kurasi.stack.demo.MainJob;
import id.kurasi.stack.demo.Story;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.folder.DataFolder.Marker;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import id.kurasi.stack.service.ServiceProcess;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code ./kurasi up}: everything, in the foreground, until it is told to stop. */
public final class UpCommand {

    private final Options options;
    private final DataFolder folder;
    private final Ports ports;

    public UpCommand(Options options) {
        this.options = options;
        this.folder = new DataFolder(options.data());
        this.ports = new Ports(options.portOffset().orElse(0));
    }

    public void run() {
        Stack stack = new Stack(options.home(), folder, ports);
        StackKeeper keeper = new StackKeeper(stack);
        try {
            start(stack);
            CompletableFuture<ServiceProcess> death = stack.firstDeath();
            playDemoOnFirstStart();
            new Welcome(ports, folder).print();
            throw death.join().died();
        } catch (StackFailure e) {
            if (stack.isClosing()) {
                keeper.waitForever(); // it was told to stop: that its parts end now is no failure
            }
            throw e;
        }
    }

    private void start(Stack stack) {
        System.out.println("Starting Kurasi in " + folder.path());
        Steps steps = new Steps();
        stack.startDatabases(List.of(Service.values()));
        steps.done("PostgreSQL       127.0.0.1:" + ports.postgres());
        stack.startServices();
        for (ServiceProcess process : stack.services()) {
            process.awaitReady();
            steps.done("%-16s %s".formatted(process.service().label(), ports.uri(process.service())));
        }
    }

    private void playDemoOnFirstStart() {
        if (folder.has(Marker.SETTLED)) {
            return;
        }
        if (!options.empty()) {
            try {
                new MainJob(ports, Story.ofChapters(System.out)).play(DemoInput.shipped());
            } catch (StackFailure e) {
                System.out.println("The demo stopped: " + e.getMessage());
                return;
            }
        }
        folder.mark(Marker.SETTLED);
    }
}
