package id.kurasi.certification.type;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The certificate types, read once: they change by migrations only. */
@ApplicationScoped
public class CertificateTypes {

    private final EntityManager entities;
    private final Map<String, CertificateType> byCode = new TreeMap<>();

    CertificateTypes(EntityManager entities) {
        this.entities = entities;
    }

    void load(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery("from CertificateType", CertificateType.class)
                .getResultList()
                .forEach(type -> byCode.put(type.code(), type)));
    }

    public Optional<CertificateType> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** A type that is known to exist, because the database holds certificates of it. */
    public CertificateType get(String code) {
        return find(code).orElseThrow();
    }

    /** In the order of their codes. */
    public Collection<CertificateType> all() {
        return byCode.values();
    }
}
