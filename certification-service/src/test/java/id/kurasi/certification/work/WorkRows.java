package id.kurasi.certification.work;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Rows of one region of their own, written as they are after months of work. */
record WorkRows(DataSource database, String region) {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private static final AtomicInteger REGIONS = new AtomicInteger();

    /** In a district that no other test uses. */
    static WorkRows apart(DataSource database) {
        var number = REGIONS.incrementAndGet();
        return new WorkRows(database, "94.%02d.01".formatted(number));
    }

    String regency() {
        return region.substring(0, 5);
    }

    String agency() {
        return "agency~" + regency();
    }

    UUID business(String scale) {
        var id = UUID.randomUUID();
        run("insert into known_business values (?, ?, ?, 'ACTIVE', null, 1, now())", id, region, scale);
        return id;
    }

    UUID product(UUID business, String category, String state) {
        var id = UUID.randomUUID();
        run(
                "insert into known_product values (?, ?, ?, ?, ?, 1, 'AMBIENT', 180, null, 1, now())",
                id,
                business,
                category,
                region,
                state);
        return id;
    }

    /** A case under examination whose stage should be over on that day. */
    UUID examined(UUID business, UUID product, LocalDate dueOn) {
        var id = UUID.randomUUID();
        run(
                "insert into facilitation_case (id, version, created_at, updated_at, registered_on, state, type, scheme, business_id,"
                        + " region_code, funding_source, fiscal_year, stage, stage_since, stage_due_on)"
                        + " values (?, 0, now(), now(), ?, 'UNDER_EXAMINATION', 'HALAL', 'REGULAR', ?, ?, 'SELF', 2026, 'LPH_AUDIT', ?, ?)",
                id,
                TODAY.minusDays(60),
                business,
                region,
                TODAY.minusDays(40),
                dueOn);
        run("insert into facilitation_case_product values (?, ?, 'HALAL', true, 1)", id, product);
        return id;
    }

    UUID blocked(UUID business, String reason) {
        var id = UUID.randomUUID();
        run(
                "insert into facilitation_case (id, version, created_at, updated_at, registered_on, state, type, business_id, region_code,"
                        + " funding_source, fiscal_year, blocked_reason, blocked_since)"
                        + " values (?, 0, now(), now(), ?, 'DOCUMENTS_INCOMPLETE', 'PIRT', ?, ?, 'SELF', 2026, ?, ?)",
                id,
                TODAY.minusDays(9),
                business,
                region,
                reason,
                TODAY.minusDays(3));
        return id;
    }

    /** A verified certificate for the product. */
    UUID certificate(String type, UUID business, UUID product, LocalDate expiresOn) {
        var id = UUID.randomUUID();
        run(
                "insert into certificate (id, version, created_at, updated_at, state, type, number, canonical_number, business_id, region_code,"
                        + " holder_kind, issued_on, expires_on, verification_method, verified_by, verified_at)"
                        + " values (?, 0, now(), now(), 'VERIFIED', ?, ?, ?, ?, ?, 'BUSINESS', ?, ?, 'ORIGINAL_SEEN', 'officer', now())",
                id,
                type,
                id.toString(),
                id.toString(),
                business,
                region,
                TODAY.minusYears(2),
                expiresOn);
        run(
                "insert into certificate_product (certificate_id, product_id, composition_revision) values (?, ?, 1)",
                id,
                product);
        return id;
    }

    void renew(UUID predecessor, UUID successor) {
        run("update certificate set supersedes = ? where id = ?", predecessor, successor);
    }

    /** The recipe has been another one since that day. */
    void outdate(UUID certificate, LocalDate since) {
        run(
                "update certificate_product set outdated = jsonb_build_array(jsonb_build_object('from', cast(? as date), 'until', null))"
                        + " where certificate_id = ?",
                since,
                certificate);
    }

    private void run(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof LocalDate day ? Date.valueOf(day) : values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
