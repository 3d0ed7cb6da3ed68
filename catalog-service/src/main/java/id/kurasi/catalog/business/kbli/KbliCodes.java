package id.kurasi.catalog.business.kbli;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The curated codes. They are few, change with a release only, and are held in memory. */
@ApplicationScoped
public class KbliCodes {

    private final Map<String, KbliCode> codes = new LinkedHashMap<>();

    KbliCodes(EntityManager entities) {
        QuarkusTransaction.joiningExisting().run(() -> entities.createNativeQuery(
                        "select version, code, title, source, verified from kbli order by code, version",
                        Object[].class)
                .getResultList()
                .forEach(row -> add((Object[]) row)));
    }

    private void add(Object[] row) {
        var code = new KbliCode((String) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4]);
        codes.put(key(code.version(), code.code()), code);
    }

    private static String key(String version, String code) {
        return version + ' ' + code;
    }

    /** Empty for a code that is not on the list, which is no reason to refuse it. */
    public Optional<String> title(String version, String code) {
        return Optional.ofNullable(codes.get(key(version, code))).map(KbliCode::title);
    }

    List<KbliCode> list(List<String> versions, String text) {
        return codes.values().stream()
                .filter(code -> versions.isEmpty() || versions.contains(code.version()))
                .filter(code -> text == null || code.answersTo(text))
                .toList();
    }
}
