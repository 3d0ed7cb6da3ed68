package id.kurasi.curation.crowd;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What the database holds of one round, past everything that the service makes of it. */
final class Rows {

    private final DataSource database;
    private final UUID round;

    Rows(DataSource database, UUID round) {
        this.database = database;
        this.round = round;
    }

    /** @param sql with one parameter, the round; each row as text */
    List<List<String>> of(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, round);
            var found = new ArrayList<List<String>>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var cells = new ArrayList<String>();
                    for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        cells.add(row.getString(column));
                    }
                    found.add(cells);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rest of each row by its first column. */
    Map<String, List<String>> byFirst(String sql) {
        return of(sql).stream()
                .collect(Collectors.toMap(
                        row -> row.get(0), row -> row.subList(1, row.size()), (one, other) -> one, TreeMap::new));
    }

    /** How often each row comes. */
    Map<List<String>, Long> counted(String sql) {
        return of(sql).stream().collect(Collectors.groupingBy(row -> row, Collectors.counting()));
    }
}
