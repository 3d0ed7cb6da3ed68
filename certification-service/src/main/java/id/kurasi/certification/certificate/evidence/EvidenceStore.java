package id.kurasi.certification.certificate.evidence;

import id.kurasi.certification.certificate.BesideCertificates;
import id.kurasi.certification.certificate.CertificateAction;
import id.kurasi.certification.meaning.Today;
import id.kurasi.file.blob.Blobs;
import id.kurasi.kit.Ids;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Created;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The evidence of certificates: added and taken away as steps of the certificate, which its history tells. */
@ApplicationScoped
class EvidenceStore {

    private static final int MOST_OF_A_CERTIFICATE = 10;

    private final EntityManager entities;
    private final BesideCertificates certificates;
    private final Blobs blobs;
    private final Caller caller;
    private final Today today;

    EvidenceStore(EntityManager entities, BesideCertificates certificates, Blobs blobs, Caller caller, Today today) {
        this.entities = entities;
        this.certificates = certificates;
        this.blobs = blobs;
        this.caller = caller;
        this.today = today;
    }

    /** In the order in which it was added. */
    @Transactional
    List<Evidence> of(UUID certificateId) {
        certificates.requireInvolved(certificateId);
        return all(certificateId);
    }

    private List<Evidence> all(UUID certificateId) {
        return entities.createQuery("from Evidence e where e.certificateId = :id order by e.id", Evidence.class)
                .setParameter("id", certificateId)
                .getResultList();
    }

    @Transactional
    Evidence get(UUID certificateId, UUID id) {
        certificates.requireInvolved(certificateId);
        return find(certificateId, id);
    }

    private Evidence find(UUID certificateId, UUID id) {
        return all(certificateId).stream()
                .filter(evidence -> evidence.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("evidence", id));
    }

    @Command
    RestResponse<EvidenceView> add(UUID certificateId, Prepared prepared) {
        var evidence = new Evidence(Ids.next(), certificateId, prepared, caller.name(), today.now());
        certificates.change(certificateId, CertificateAction.ADD_EVIDENCE, note(evidence), () -> {
            requireRoomFor(evidence, all(certificateId));
            blobs.refer(List.of(evidence.file().hash()));
            entities.persist(evidence);
        });
        return Created.at(EvidenceView.at(certificateId, evidence.id()), evidence.view());
    }

    private static void requireRoomFor(Evidence evidence, List<Evidence> present) {
        present.stream()
                .filter(other -> other.file().hash().equals(evidence.file().hash()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.of(409, "duplicate-evidence").with("evidenceId", other.id());
                });
        if (present.size() >= MOST_OF_A_CERTIFICATE) {
            throw Refusal.of(409, "too-much-evidence", MOST_OF_A_CERTIFICATE);
        }
    }

    @Command
    void remove(UUID certificateId, UUID id) {
        certificates.requireInvolved(certificateId);
        var evidence = find(certificateId, id);
        certificates.change(certificateId, CertificateAction.REMOVE_EVIDENCE, note(evidence), () -> {
            if (entities.createQuery("delete from Evidence e where e.id = :id")
                            .setParameter("id", id)
                            .executeUpdate()
                    != 1) {
                throw Refusal.notFound("evidence", id);
            }
            blobs.release(List.of(evidence.file().hash()));
        });
    }

    /** What it was can be told from the history when it is gone. */
    private static String note(Evidence evidence) {
        return "evidence " + evidence.id() + ", SHA-256 " + evidence.file().hash();
    }
}
