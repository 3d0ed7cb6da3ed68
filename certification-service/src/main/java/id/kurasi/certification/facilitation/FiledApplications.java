package id.kurasi.certification.facilitation;

import static java.util.stream.Collectors.groupingBy;

import id.kurasi.certification.certificate.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Applications that were filed for products; only those that the caller may know of. */
@ApplicationScoped
public class FiledApplications {

    private static final String OF_PRODUCTS = """
            select c.id, c.business_id, p.product_id, c.type, f.application_number, f.submitted_on, f.closed_on, c.region_code
            from facilitation_case_product p
            join facilitation_case c on c.id = p.case_id
            join filed_application f on f.case_id = c.id
            where p.product_id = any(:products)
            order by f.submitted_on, c.id
            """;

    private final EntityManager entities;
    private final Visibility visibility;

    FiledApplications(EntityManager entities, Visibility visibility) {
        this.entities = entities;
        this.visibility = visibility;
    }

    /**
     * By product, in one statement, also those which are closed by now: {@link FiledApplication#liesWithIssuerOn} tells which of
     * them count on a date. A product without any has no entry.
     */
    public Map<UUID, List<FiledApplication>> of(Collection<UUID> productIds) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(OF_PRODUCTS, Object[].class)
                .setParameter("products", productIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .filter(row -> visibility.covers((String) row[7], (UUID) row[1]))
                .map(FiledApplications::read)
                .collect(groupingBy(FiledApplication::productId));
    }

    private static FiledApplication read(Object[] row) {
        return new FiledApplication(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                date(row[5]),
                date(row[6]));
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
