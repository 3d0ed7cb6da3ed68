package id.kurasi.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The certificates of many products that the caller may know of, in one query. */
@ApplicationScoped
public class LinkedCertificates {

    private static final String OF_PRODUCTS = """
            select new id.kurasi.certification.certificate.LinkedCertificates$Row(
                c.id, p, c.particulars, c.verification, c.incidents, r.id, r.particulars, r.verification)
            from Certificate c join c.products p
                left join Certificate r on r.particulars.supersedes = c.id and r.state in (VERIFIED, SUSPENDED)
            where p.productId in (:products)
            """;

    private final EntityManager entities;
    private final Visibility visibility;
    private final Renewals renewals;

    LinkedCertificates(EntityManager entities, Visibility visibility, Renewals renewals) {
        this.entities = entities;
        this.visibility = visibility;
        this.renewals = renewals;
    }

    public List<LinkedCertificate> of(Collection<UUID> products) {
        return entities.createQuery(OF_PRODUCTS, Row.class).setParameter("products", products).getResultList().stream()
                .filter(row -> visibility.covers(row.particulars()))
                .map(this::linked)
                .toList();
    }

    private LinkedCertificate linked(Row row) {
        var facts = row.particulars()
                .facts(row.verification() != null, row.incidents())
                .withOutdated(row.link().outdated())
                .withRenewalFrom(row.hasRenewal() ? renewals.standsFrom(row.renewal()) : null);
        return new LinkedCertificate(
                row.certificateId(),
                row.link().productId(),
                row.link().compositionRevision(),
                row.particulars(),
                facts);
    }

    record Row(
            UUID certificateId,
            ProductLink link,
            Particulars particulars,
            Verification verification,
            Incidents incidents,
            UUID renewalId,
            Particulars renewalParticulars,
            Verification renewalVerification) {

        boolean hasRenewal() {
            return renewalId != null;
        }

        OnRecord renewal() {
            return new OnRecord(renewalId, renewalParticulars, renewalVerification);
        }
    }
}
