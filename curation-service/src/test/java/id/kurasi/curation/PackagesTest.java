package id.kurasi.curation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A feature may know others, but none of those may know it in turn: what must be told back is told by events. */
class PackagesTest {

    private static final Path ROOT = Path.of("src/main/java/id/kurasi/curation");
    private static final Pattern NAMED = Pattern.compile("id\\.kurasi\\.curation\\.([a-z]+)\\.[A-Z]");

    @Test
    void knowEachOtherInOneDirectionOnly() throws IOException {
        var known = known();
        assertTrue(known.containsKey("submission"));

        while (!known.isEmpty()) {
            var leaves = known.keySet().stream()
                    .filter(name -> known.get(name).stream().noneMatch(known::containsKey))
                    .toList();
            assertFalse(leaves.isEmpty(), () -> "these know each other in a circle: " + known);
            leaves.forEach(known::remove);
        }
    }

    /** By package, the packages that its files name. */
    private static Map<String, Set<String>> known() throws IOException {
        var known = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(ROOT)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                var own = file.getParent().getFileName().toString();
                known.computeIfAbsent(own, name -> new TreeSet<>()).addAll(named(file, own));
            });
        }
        return known;
    }

    private static Set<String> named(Path file, String own) {
        try {
            var names = new TreeSet<String>();
            NAMED.matcher(Files.readString(file)).results().forEach(result -> names.add(result.group(1)));
            names.remove(own);
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
