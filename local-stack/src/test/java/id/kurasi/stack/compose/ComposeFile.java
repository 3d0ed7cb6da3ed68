package id.kurasi.stack.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml as it stands, with its variables at their defaults. */
record ComposeFile(Map<String, Map<String, Object>> services) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):-([^}]*)}");

    @SuppressWarnings("unchecked")
    static ComposeFile read(Path home) {
        try (var text = Files.newBufferedReader(home.resolve("docker-compose.yml"))) {
            Map<String, Object> file = new Yaml().load(text);
            return new ComposeFile((Map<String, Map<String, Object>>) file.get("services"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The environment that a service gets, each value through the given translation of addresses. */
    Map<String, String> environment(String service, Map<String, String> variables, Map<String, String> addresses) {
        var environment = new LinkedHashMap<String, String>();
        @SuppressWarnings("unchecked")
        var written = (Map<String, Object>) services.get(service).get("environment");
        written.forEach((name, value) -> {
            var resolved = VARIABLE.matcher(value.toString())
                    .replaceAll(found -> variables.getOrDefault(found.group(1), found.group(2)));
            for (var address : addresses.entrySet()) {
                resolved = resolved.replace(address.getKey(), address.getValue());
            }
            environment.put(name, resolved);
        });
        return environment;
    }
}
