package id.kurasi.certification.type;

import id.kurasi.certification.number.NumberReader;
import id.kurasi.certification.number.NumberRules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The certificate types, read once: they change by migrations only. */
@ApplicationScoped
public class CertificateTypes {

    private final EntityManager entities;
    private final Map<String, CertificateType> byCode = new TreeMap<>();
    private NumberReader otherPapers;

    CertificateTypes(EntityManager entities) {
        this.entities = entities;
    }

    void load(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("from CertificateType", CertificateType.class)
                    .getResultList()
                    .forEach(type -> byCode.put(type.code(), type));
            readNumbersBy(NumberRules.load(entities));
        });
    }

    private void readNumbersBy(NumberRules rules) {
        var likeliest = likeliestFirst().stream().map(CertificateType::code).toList();
        byCode.values().forEach(type -> type.readsBy(rules.readerFor(type.code(), likeliest)));
        otherPapers = rules.readerOfPapers();
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

    /** In the order in which a number without a type should be taken for theirs. */
    public List<CertificateType> likeliestFirst() {
        return byCode.values().stream()
                .sorted(Comparator.comparing(CertificateType::readingOrder))
                .toList();
    }

    /** Reads numbers of papers that are no certificates: a NIB, a barcode. */
    public NumberReader otherPapers() {
        return otherPapers;
    }
}
