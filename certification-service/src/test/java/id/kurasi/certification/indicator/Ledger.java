package id.kurasi.certification.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes cases, certificates and trainings straight into their tables, and has them counted: many are quickly made so. */
@ApplicationScoped
class Ledger {

    private final DataSource database;
    private final Tally tally;

    Ledger(DataSource database, Tally tally) {
        this.database = database;
        this.tally = tally;
    }

    /** A case as it is registered. */
    record Case(
            UUID business, String region, String type, String scheme, String fund, LocalDate on, List<UUID> products) {

        static Case of(UUID business, String region, LocalDate on, UUID... products) {
            return new Case(business, region, "HALAL", "SELF_DECLARE", "APBD_REGENCY", on, List.of(products));
        }

        Case of(String otherType, String otherScheme) {
            return new Case(business, region, otherType, otherScheme, fund, on, products);
        }

        Case paidFrom(String otherFund) {
            return new Case(business, region, type, scheme, otherFund, on, products);
        }
    }

    /** @param end the last day, or null */
    record Paper(UUID business, String region, String type, LocalDate begin, LocalDate end, List<UUID> products) {}

    @Transactional
    UUID business(String region) {
        var id = UUID.randomUUID();
        run("insert into known_business (business_id, region_code, updated_at) values (?, ?, now())", id, region);
        return id;
    }

    @Transactional
    UUID product(UUID business, String category) {
        var id = UUID.randomUUID();
        run("""
                insert into known_product (product_id, business_id, category, composition_revision, updated_at)
                values (?, ?, ?, 1, now())""", id, business, category);
        return id;
    }

    @Transactional
    UUID register(Case of) {
        var id = UUID.randomUUID();
        run("""
                insert into facilitation_case (id, version, created_at, updated_at, state, type, scheme, business_id, region_code,
                    funding_source, fiscal_year, registered_on)
                values (?, 0, now(), now(), 'REGISTERED', ?, ?, ?, ?, ?, 2025, ?)""", id, of.type, of.scheme, of.business, of.region, of.fund, of.on);
        of.products.forEach(product -> run(
                "insert into facilitation_case_product (case_id, product_id, type, composition_revision) values (?, ?, ?, 1)",
                id,
                product,
                of.type));
        tally.touch(of.business);
        return id;
    }

    /** Without the certificate being one that counts: tests of those write them themselves. */
    @Transactional
    void issue(UUID registered, UUID business, LocalDate on) {
        var paper = UUID.randomUUID();
        run("""
                insert into certificate (id, version, created_at, updated_at, state, type, number, canonical_number, business_id,
                    region_code, holder_kind)
                select ?, 0, now(), now(), 'RECORDED', type, ?, ?, business_id, region_code, 'BUSINESS' from facilitation_case
                where id = ?""", paper, paper.toString(), paper.toString(), registered);
        run(
                "update facilitation_case set state = 'ISSUED', closed_on = ?, certificate_id = ? where id = ?",
                on,
                paper,
                registered);
        tally.touch(business);
    }

    @Transactional
    void refuse(UUID registered, UUID business, LocalDate on) {
        run("""
                update facilitation_case set state = 'REFUSED', closed_on = ?, refusal_code = 'OTHER', refusal_text = 'for the test'
                where id = ?""", on, registered);
        tally.touch(business);
    }

    @Transactional
    UUID verified(Paper of) {
        var id = UUID.randomUUID();
        run(
                """
                insert into certificate (id, version, created_at, updated_at, state, type, scheme, number, canonical_number,
                    business_id, region_code, holder_kind, issued_on, expires_on, verification_method, verified_by, verified_at)
                values (?, 0, now(), now(), 'VERIFIED', ?, ?, ?, ?, ?, ?, 'BUSINESS', ?, ?, 'ORIGINAL_SEEN', 'x', now())""",
                id,
                of.type,
                of.type.equals("HALAL") ? "SELF_DECLARE" : null,
                id.toString(),
                id.toString(),
                of.business,
                of.region,
                of.begin,
                of.end);
        of.products.forEach(product -> run(
                "insert into certificate_product (certificate_id, product_id, composition_revision) values (?, ?, 1)",
                id,
                product));
        tally.touch(of.business);
        return id;
    }

    @Transactional
    UUID held(String region, String topic, LocalDate on) {
        var id = UUID.randomUUID();
        run("""
                insert into training (id, version, created_at, updated_at, state, agency_region_code, topic, title, organiser, starts_on,
                    ends_on, capacity)
                values (?, 0, now(), now(), 'HELD', ?, ?, 'x', 'x', ?, ?, 100)""", id, region, topic, on, on);
        return id;
    }

    @Transactional
    void attend(UUID training, UUID business, String region, int persons) {
        run(
                "insert into training_attendance values (?, ?, ?, 0, ?, null, null, now())",
                training,
                business,
                region,
                persons);
        tally.touch(business);
    }

    /** Whatever else is to be done to a business's rows. */
    @Transactional
    void change(UUID business, String sql, Object... parameters) {
        run(sql, parameters);
        tally.touch(business);
    }

    private void run(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
