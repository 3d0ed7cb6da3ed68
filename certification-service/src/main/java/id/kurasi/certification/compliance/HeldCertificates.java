package id.kurasi.certification.compliance;

import static java.util.stream.Collectors.groupingBy;

import id.kurasi.certification.certificate.Particulars;
import id.kurasi.certification.certificate.Visibility;
import id.kurasi.certification.meaning.Suspension;
import id.kurasi.certification.type.CertificateTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The certificates of many products, in one query. */
@ApplicationScoped
class HeldCertificates {

    private static final String OF_PRODUCTS = """
            select new id.kurasi.certification.compliance.HeldCertificates$Row(
                c.id, p.productId, p.compositionRevision, c.particulars, c.verifiedAt, c.revokedOn, c.suspensions)
            from Certificate c join c.products p where p.productId in (:products)
            """;

    private final EntityManager entities;
    private final CertificateTypes types;
    private final Visibility visibility;

    HeldCertificates(EntityManager entities, CertificateTypes types, Visibility visibility) {
        this.entities = entities;
        this.types = types;
        this.visibility = visibility;
    }

    /** By product; only certificates that the caller may know of. */
    Map<UUID, List<HeldCertificate>> of(Collection<UUID> products) {
        return entities.createQuery(OF_PRODUCTS, Row.class).setParameter("products", products).getResultList().stream()
                .filter(row -> visibility.covers(row.particulars()))
                .map(this::held)
                .collect(groupingBy(HeldCertificate::productId));
    }

    private HeldCertificate held(Row row) {
        var type = row.particulars().type();
        return new HeldCertificate(
                row.certificateId(),
                row.productId(),
                type,
                row.compositionRevision(),
                types.get(type).endsOnlyByChange(),
                row.particulars().facts(row.verifiedAt() != null, row.revokedOn(), row.suspensions()));
    }

    record Row(
            UUID certificateId,
            UUID productId,
            int compositionRevision,
            Particulars particulars,
            Instant verifiedAt,
            LocalDate revokedOn,
            List<Suspension> suspensions) {}
}
