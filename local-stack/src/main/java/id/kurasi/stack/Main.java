package id.kurasi.stack;

import id.kurasi.stack.command.BenchCommand;
import id.kurasi.stack.command.DatabasesCommand;
import id.kurasi.stack.command.DemoCommand;
import id.kurasi.stack.command.DownCommand;
import id.kurasi.stack.command.UpCommand;
import java.nio.file.Path;

/** What the script {@code kurasi} starts, once everything is built. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int exitCode = run(arguments);
        System.exit(exitCode);
    }

    private static int run(String... arguments) {
        try {
            Options options = Options.parse(Path.of(System.getProperty("kurasi.home")), arguments);
            switch (options.command()) {
                case "up" -> new UpCommand(options).run();
                case "down" -> new DownCommand(options).run();
                case "db" -> new DatabasesCommand(options).run();
                case "demo" -> new DemoCommand(options).run();
                case "bench" -> new BenchCommand(options).run();
                default -> throw new UsageFailure("unknown command " + options.command());
            }
            return 0;
        } catch (UsageFailure e) {
            System.err.println("kurasi: " + e.getMessage());
            return 2;
        } catch (StackFailure e) {
            System.err.println("kurasi: " + e.getMessage());
            return 1;
        }
    }
}
