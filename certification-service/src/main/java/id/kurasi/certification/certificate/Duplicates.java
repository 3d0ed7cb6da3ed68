package id.kurasi.certification.certificate;

import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;

/** A number names one certificate of its type, whoever holds it, as long as that is not revoked. */
@ApplicationScoped
class Duplicates {

    private final EntityManager entities;
    private final Certificates certificates;
    private final Visibility visibility;

    Duplicates(EntityManager entities, Certificates certificates, Visibility visibility) {
        this.entities = entities;
        this.certificates = certificates;
        this.visibility = visibility;
    }

    /**
     * Who wants the same number at the same moment waits here, and is refused like everybody after him. The refusal names the other
     * certificate only to who may read it; all others learn that there is one, since they cannot go on without knowing, and no more.
     *
     * @param self the certificate that is to have the number; null when it is about to be recorded
     */
    void refuse(UUID self, Particulars wanted) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:it, 0))", Integer.class)
                .setParameter("it", wanted.type() + " " + wanted.canonicalNumber())
                .getSingleResult();
        var others = "c.particulars.type = :type and c.particulars.canonicalNumber = :number and c.state <> REVOKED";
        var number = Map.of("type", wanted.type(), "number", wanted.canonicalNumber());
        certificates
                .onRecord(others, number)
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> {
                    var refusal = Refusal.of(409, "duplicate-certificate");
                    throw visibility.covers(other.particulars()) ? refusal.with("certificateId", other.id()) : refusal;
                });
    }
}
