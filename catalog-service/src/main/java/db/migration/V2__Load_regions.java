package db.migration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * All provinces, regencies, cities and districts, from the CSV files beside it (idn-area-data 4.0.1, ODbL 1.0, see NOTICE).
 * They stay files of their own, so that the database can be given on under its licence.
 * The interface is named, though the base class has it, because Quarkus looks for it there.
 */
public class V2__Load_regions extends BaseJavaMigration implements JavaMigration {

    private static final String INSERT = "insert into region (code, level, parent_code, name) values (?, ?, ?, ?)";

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        load(connection, "provinces.csv", "", code -> "PROVINCE");
        load(connection, "regencies.csv", "province_code", V2__Load_regions::regencyOrCity);
        load(connection, "districts.csv", "regency_code", code -> "DISTRICT");
    }

    /** The second part of the code is 01–69 for a regency (kabupaten), 71–99 for a city (kota). */
    private static String regencyOrCity(String code) {
        return Integer.parseInt(code.substring(3)) < 70 ? "REGENCY" : "CITY";
    }

    private void load(Connection connection, String file, String parentColumn, Function<String, String> level)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT);
                var rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(
                                getClass().getResourceAsStream("/regions/" + file), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                insert.setString(1, row.getField("code"));
                insert.setString(2, level.apply(row.getField("code")));
                insert.setString(3, parentColumn.isEmpty() ? null : row.getField(parentColumn));
                insert.setString(4, row.getField("name"));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
