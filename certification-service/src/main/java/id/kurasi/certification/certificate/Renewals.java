package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.MeaningConfig;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which certificate renews which. A certificate has at most one renewal that is not revoked, of the same type and business, which
 * does not begin before it; and none renews itself in a round.
 */
@ApplicationScoped
class Renewals {

    private final EntityManager entities;
    private final Certificates certificates;
    private final Visibility visibility;
    private final CertificateJournal journal;
    private final MeaningConfig config;

    Renewals(
            EntityManager entities,
            Certificates certificates,
            Visibility visibility,
            CertificateJournal journal,
            MeaningConfig config) {
        this.entities = entities;
        this.certificates = certificates;
        this.visibility = visibility;
        this.journal = journal;
        this.config = config;
    }

    /** @param self the certificate that renews; null when it is about to be recorded */
    void require(UUID self, Particulars renewal) {
        if (renewal.supersedes() == null) {
            return;
        }
        oneAtATime(renewal.businessId());
        var predecessor = certificates
                .onRecord("c.id = :id", Map.of("id", renewal.supersedes()))
                .filter(earlier -> visibility.covers(earlier.particulars()))
                .filter(earlier -> earlier.particulars().type().equals(renewal.type()))
                .filter(earlier -> earlier.particulars().businessId().equals(renewal.businessId()))
                .filter(earlier -> self == null || !leadsBackTo(self, earlier.id()))
                .orElseThrow(() -> Refusal.invalid(Violation.body("supersedes", "UnknownPredecessor")));
        requireNotBefore(predecessor.particulars().begin(), renewal.begin());
        of(predecessor.id()).filter(other -> !other.id().equals(self)).ifPresent(this::refuseSecond);
    }

    private static void requireNotBefore(LocalDate earlier, LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw Refusal.invalid(Violation.body("supersedes", "LaterPredecessor", earlier));
        }
    }

    private void refuseSecond(OnRecord other) {
        var refusal = Refusal.of(409, "renewed-already");
        throw visibility.covers(other.particulars()) ? refusal.with("certificateId", other.id()) : refusal;
    }

    /** Two renewals recorded at the same moment would not see each other. */
    private void oneAtATime(UUID businessId) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:it, 0))", Integer.class)
                .setParameter("it", "renewals of " + businessId)
                .getSingleResult();
    }

    private boolean leadsBackTo(UUID self, UUID predecessor) {
        return !entities.createNativeQuery("""
                        with recursive chain (id, supersedes) as (
                            select id, supersedes from certificate where id = :first
                            union
                            select c.id, c.supersedes from certificate c join chain on c.id = chain.supersedes)
                        select id from chain where id = :self
                        """, UUID.class)
                .setParameter("first", predecessor)
                .setParameter("self", self)
                .getResultList()
                .isEmpty();
    }

    /** The renewal of a certificate that is not revoked. */
    Optional<OnRecord> of(UUID id) {
        return certificates.onRecord("c.particulars.supersedes = :id and c.state <> REVOKED", Map.of("id", id));
    }

    /** What happens to a renewal changes what its predecessor means. */
    void tellPredecessor(Certificate renewal, String action, String eventType) {
        var predecessor = renewal.particulars().supersedes();
        if (predecessor != null && renewal.verification() != null) {
            journal.happened(certificates.getAny(predecessor), action, "certificate " + renewal.id(), eventType);
        }
    }

    /**
     * The day from which a renewal stands in the place of what it renews; null while nobody has verified it. One whose begin is
     * unknown does so from the day on which somebody saw it.
     */
    LocalDate standsFrom(OnRecord renewal) {
        if (renewal.verification() == null) {
            return null;
        }
        var begin = renewal.particulars().begin();
        return begin != null
                ? begin
                : renewal.verification().at().atZone(config.zone()).toLocalDate();
    }
}
