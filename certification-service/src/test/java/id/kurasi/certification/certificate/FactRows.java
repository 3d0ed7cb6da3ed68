package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.meaning.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Puts certificates with given facts straight into the database, of which the API would take only some. */
final class FactRows implements AutoCloseable {

    private static final String CERTIFICATE = """
            insert into certificate (id, version, created_at, updated_at, state, type, number, canonical_number, business_id,
                region_code, holder_kind, issued_on, expires_on, supersedes, verification_method, verified_by, verified_at,
                revoked_on, suspensions, moved)
            values (?, 0, now(), now(), ?, 'SNI', ?, ?, ?, '35.76', 'BUSINESS', ?, ?, ?, ?, ?,
                cast(? as timestamptz), ?, cast(? as jsonb), cast(? as jsonb))
            """;
    private static final String LINK = """
            insert into certificate_product (certificate_id, product_id, composition_revision, outdated)
            values (?, gen_random_uuid(), 1, cast(? as jsonb))
            """;

    private final Connection connection;

    FactRows(DataSource database) throws SQLException {
        connection = database.getConnection();
    }

    /** With the times in which it did not fit spread over the certificate and two products. */
    UUID add(UUID business, CertificateFacts facts) throws SQLException {
        var id = UUID.randomUUID();
        var outdated = facts.outdated();
        insert(id, business, facts, null, every(outdated, 0));
        link(id, every(outdated, 1));
        link(id, every(outdated, 2));
        if (facts.renewedFrom() != null) {
            var renewal = new CertificateFacts(facts.renewedFrom(), null, true, null, List.of());
            insert(UUID.randomUUID(), UUID.randomUUID(), renewal, id, List.of());
        }
        return id;
    }

    private static List<Period> every(List<Period> periods, int third) {
        return periods.stream()
                .filter(period -> periods.indexOf(period) % 3 == third)
                .toList();
    }

    private void insert(UUID id, UUID business, CertificateFacts facts, UUID supersedes, List<Period> moved)
            throws SQLException {
        var verified = facts.verified();
        var state = facts.revokedOn() != null ? "REVOKED" : verified ? "VERIFIED" : "RECORDED";
        set(
                CERTIFICATE,
                id,
                state,
                id.toString(),
                id.toString(),
                business,
                facts.begin(),
                facts.expiresOn(),
                supersedes,
                verified ? "ORIGINAL_SEEN" : null,
                verified ? "somebody" : null,
                verified ? "2025-12-01T00:00:00Z" : null,
                facts.revokedOn(),
                json(facts.suspensions()),
                json(moved));
    }

    private void link(UUID id, List<Period> outdated) throws SQLException {
        set(LINK, id, json(outdated));
    }

    private void set(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String json(List<Period> periods) {
        return periods.stream()
                .map(period -> "{\"from\": %s, \"until\": %s}".formatted(text(period.from()), text(period.until())))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(LocalDate date) {
        return date == null ? "null" : "\"" + date + "\"";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
