package id.kurasi.kit.openapi;

import id.kurasi.kit.problem.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;

/** Every problem type of a service with its words, as a section of the API document. */
final class ProblemTypes {

    private static final String TITLE = ".title";

    private ProblemTypes() {}

    static String table() {
        var titles = new TreeMap<String, String>();
        for (var bundle : Texts.BUNDLES) {
            var texts = read(bundle + ".properties");
            texts.stringPropertyNames().stream()
                    .filter(key -> key.endsWith(TITLE))
                    .forEach(key -> titles.putIfAbsent(
                            key.substring(0, key.length() - TITLE.length()), texts.getProperty(key)));
        }
        var table = new StringBuilder("""
                Errors are problem documents (RFC 9457), in English or Indonesian by `Accept-Language`. Their types:

                | type | meaning |
                |---|---|
                """);
        titles.forEach((type, title) -> table.append("| `/problems/")
                .append(type)
                .append("` | ")
                .append(title)
                .append(" |\n"));
        return table.toString();
    }

    private static Properties read(String bundle) {
        var texts = new Properties();
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(bundle)) {
            if (stream != null) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
