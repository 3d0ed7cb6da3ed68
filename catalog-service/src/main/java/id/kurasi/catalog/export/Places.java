package id.kurasi.catalog.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;

/** The names of all regions. There are some eight thousand, and they change with a release only. */
@ApplicationScoped
class Places {

    private static final int PROVINCE = 2;
    private static final int REGENCY = 5;
    private static final int DISTRICT = 8;

    private final Map<String, String> names = new HashMap<>();

    Places(EntityManager entities) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createQuery("select r.code, r.name from Region r", Object[].class)
                        .getResultList()
                        .forEach(row -> names.put((String) row[0], (String) row[1])));
    }

    String province(String code) {
        return name(code, PROVINCE);
    }

    /** The regency or city. */
    String regency(String code) {
        return name(code, REGENCY);
    }

    /** Null for a business that is only known down to its regency or city. */
    String district(String code) {
        return name(code, DISTRICT);
    }

    private String name(String code, int length) {
        return code.length() < length ? null : names.get(code.substring(0, length));
    }
}
