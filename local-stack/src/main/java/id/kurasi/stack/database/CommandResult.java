package id.kurasi.stack.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a short-lived command printed, and its exit code; a command that is not there has the shell's 127. */
public record CommandResult(int exitCode, String output) {

    public static CommandResult of(List<String> command) {
        return of(new ProcessBuilder(command));
    }

    public static CommandResult of(ProcessBuilder builder) {
        try {
            Process process = builder.redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new CommandResult(process.waitFor(), output);
        } catch (IOException e) {
            return new CommandResult(127, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new CommandResult(130, "interrupted");
        }
    }
}
