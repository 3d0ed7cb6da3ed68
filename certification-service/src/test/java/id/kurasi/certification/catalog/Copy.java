package id.kurasi.certification.catalog;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks into the database. */
record Copy(DataSource database) {

    /** @param sql gives one text for the id */
    Optional<String> text(String sql, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            var row = statement.executeQuery();
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String product(UUID id) {
        return text("""
                select concat_ws(' ', category, region_code, state, composition_revision, storage, shelf_life_days)
                from known_product where product_id = ?
                """, id).orElse("unknown");
    }

    String business(UUID id) {
        return text(
                        "select concat_ws(' ', region_code, business_scale, state) from known_business where business_id = ?",
                        id)
                .orElse("unknown");
    }

    int events(String type, UUID subject) {
        return Integer.parseInt(
                text("select count(*) from event where subject = ? and type = 'id.kurasi." + type + "'", subject)
                        .orElseThrow());
    }

    void awaitProduct(UUID id, String facts) {
        Eventually.is(facts, () -> product(id).equals(facts));
    }

    void awaitBusiness(UUID id, String facts) {
        Eventually.is(facts, () -> business(id).equals(facts));
    }

    /** Whatever was told before is applied when this returns. */
    void awaitAll() {
        var last = UUID.randomUUID();
        Happening.of("probe.happened", last).happens();
        Eventually.is("all that happened is applied", () -> events("probe.seen", last) == 1);
    }
}
