package id.kurasi.stack.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The SQL of the benchmark, among the resources. */
final class Scripts {

    private Scripts() {}

    static String read(String name) {
        try (InputStream script = Scripts.class.getResourceAsStream("/bench/" + name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
