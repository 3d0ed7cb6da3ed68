package id.kurasi.certification.facilitation.prerequisite;

import id.kurasi.certification.facilitation.Purpose;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a certificate type needs to be there first: Batikmark a mark. It is satisfied by
 *
 * <ul>
 *   <li>a certificate of the business that counts today, or
 *   <li>an application of the business that lies with the issuer, or
 *   <li>a case on which this one was made to depend, once it has been submitted and as long as it is not refused, returned or
 *       withdrawn.
 * </ul>
 */
@ApplicationScoped
public class Prerequisites {

    private static final String CASES = """
            select c.id, c.state in ('SUBMITTED', 'UNDER_EXAMINATION', 'ISSUED') from facilitation_case c
            where c.business_id = :business and c.type = any(:types)
                and (c.state in ('SUBMITTED', 'UNDER_EXAMINATION') or c.id = any(:dependencies))
            order by 2 desc, c.id limit 1
            """;

    private final CertificateTypes types;
    private final HeldPapers papers;
    private final EntityManager entities;

    Prerequisites(CertificateTypes types, HeldPapers papers, EntityManager entities) {
        this.types = types;
        this.papers = papers;
        this.entities = entities;
    }

    /** Empty for a type that needs nothing. */
    public Optional<PrerequisiteView> of(Purpose purpose, Collection<UUID> dependencies) {
        var anyOf = types.get(purpose.type()).dependsOn();
        if (anyOf.isEmpty()) {
            return Optional.empty();
        }
        var certificate = papers.counting(purpose.businessId(), anyOf);
        if (certificate.isPresent()) {
            return Optional.of(new PrerequisiteView(anyOf, true, null, certificate.get()));
        }
        return caseOf(purpose.businessId(), anyOf, dependencies)
                .map(row -> new PrerequisiteView(anyOf, (boolean) row[1], (UUID) row[0], null))
                .or(() -> Optional.of(new PrerequisiteView(anyOf, false, null, null)));
    }

    public List<Violation> missing(Purpose purpose, Collection<UUID> dependencies) {
        return of(purpose, dependencies)
                .filter(needed -> !needed.satisfied())
                .map(needed -> Violation.state(
                        "prerequisites." + needed.anyOf().get(0),
                        "PrerequisiteMissing",
                        String.join(", ", needed.anyOf())))
                .stream()
                .toList();
    }

    private Optional<Object[]> caseOf(UUID business, Collection<String> anyOf, Collection<UUID> dependencies) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(CASES, Object[].class)
                .setParameter("business", business)
                .setParameter("types", anyOf.toArray(String[]::new))
                .setParameter("dependencies", dependencies.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().findFirst();
    }
}
