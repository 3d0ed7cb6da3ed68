package id.kurasi.certification.indicator;

import id.kurasi.certification.indicator.Recount.Happening;
import id.kurasi.certification.indicator.Recount.Paper;
import id.kurasi.certification.indicator.Recount.Place;
import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.meaning.Period;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows of the regions whose codes begin with a text. */
final class RecountOfRows {

    private static final String CASES = """
            select id, state, registered_on, closed_on, business_id, region_code, type, funding_source,
                   array(select product_id::text from facilitation_case_product where case_id = id) as products
            from facilitation_case where region_code like ? || '%'""";

    private static final String ATTENDANCES = """
            select training_id, starts_on, business_id, a.region_code, topic, a.men + a.women
            from training_attendance a join training t on t.id = training_id
            where state = 'HELD' and a.region_code like ? || '%'""";

    private static final String PAPERS = """
            select c.id, c.business_id, c.type, c.filed_on, c.issued_on, c.expires_on, c.verified_at is not null, c.revoked_on,
                   c.suspensions, c.moved, (select r.issued_on from certificate r
                       where r.supersedes = c.id and r.state in ('VERIFIED', 'SUSPENDED')),
                   array(select product_id || ' ' || outdated from certificate_product where certificate_id = c.id)
            from certificate c join known_business b using (business_id) where b.region_code like ? || '%'""";

    private final Connection connection;
    private final String prefix;

    RecountOfRows(Connection connection, String prefix) {
        this.connection = connection;
        this.prefix = prefix;
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    Recount read(Map<String, String> groups) throws SQLException {
        var happenings = new ArrayList<Happening>();
        var papers = new ArrayList<Paper>();
        var regions = new HashMap<String, String>();
        var categories = new HashMap<String, String>();
        rows(CASES, row -> happenings.addAll(happenings(row)));
        rows(ATTENDANCES, row -> happenings.add(attendance(row)));
        rows(PAPERS, row -> papers.add(paper(row)));
        rows(
                "select business_id, region_code from known_business where region_code like ? || '%'",
                row -> regions.put(row.getString(1), row.getString(2)));
        rows(
                "select product_id, category from known_product join known_business b using (business_id)"
                        + " where b.region_code like ? || '%'",
                row -> categories.put(row.getString(1), groups.get(row.getString(2))));
        return new Recount(happenings, papers, regions, categories);
    }

    private void rows(String sql, Reader reader) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, prefix);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private static List<Happening> happenings(ResultSet row) throws SQLException {
        var place = new Place(row.getString(6), row.getString(7), row.getString(8));
        var registered = day(row, 3);
        var products = Set.of((String[]) row.getArray(9).getArray());
        var all = new ArrayList<Happening>();
        all.add(new Happening(row.getString(1), "REGISTERED", registered, row.getString(5), place, 1, 0, products));
        if (day(row, 4) != null) {
            var days = (int) (day(row, 4).toEpochDay() - registered.toEpochDay());
            all.add(new Happening(
                    row.getString(1), row.getString(2), day(row, 4), row.getString(5), place, 1, days, products));
        }
        return all;
    }

    private static Happening attendance(ResultSet row) throws SQLException {
        var place = new Place(row.getString(4), row.getString(5), "");
        return new Happening(
                row.getString(1), "ATTENDED", day(row, 2), row.getString(3), place, row.getInt(6), 0, Set.of());
    }

    private static Paper paper(ResultSet row) throws SQLException {
        var begin = day(row, 4) == null ? day(row, 5) : day(row, 4);
        var facts = new CertificateFacts(begin, day(row, 6), row.getBoolean(7), day(row, 8), periods(row.getString(9)))
                .withOutdated(periods(row.getString(10)))
                .withRenewalFrom(day(row, 11));
        var products = new HashMap<String, List<Period>>();
        for (var link : new HashSet<>(List.of((String[]) row.getArray(12).getArray()))) {
            products.put(link.substring(0, 36), periods(link.substring(37)));
        }
        return new Paper(row.getString(1), row.getString(2), row.getString(3), facts, products);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        var date = row.getObject(column, Date.class);
        return date == null ? null : date.toLocalDate();
    }

    private static List<Period> periods(String json) {
        return new JsonArray(json)
                .stream()
                        .map(JsonObject.class::cast)
                        .map(one -> new Period(
                                LocalDate.parse(one.getString("from")),
                                one.getString("until") == null ? null : LocalDate.parse(one.getString("until"))))
                        .toList();
    }
}
