package db.migration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.kurasi.catalog.imports.column.HeaderKey;
import id.kurasi.catalog.imports.value.CategoryWords;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** The headers and the words for categories that agencies use, as known when this was written. */
public class V51__Load_import_fields extends BaseJavaMigration implements JavaMigration {

    private static final String FIELD = """
            insert into import_field (field, version, label_en, label_id, description_en, description_id, example)
            values (?, 0, ?, ?, ?, ?, ?)
            """;
    private static final String ALIAS =
            "insert into import_alias (key, field, alias, rank) values (?, ?, ?, ?::int) on conflict do nothing";
    private static final String WORD = """
            insert into category_alias (key, category) select ?, code from category where code = ? on conflict do nothing
            """;

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        load(
                connection,
                "fields.csv",
                FIELD,
                row -> List.of(List.of(
                        row.getField("field"),
                        row.getField("label_en"),
                        row.getField("label_id"),
                        row.getField("description_en"),
                        row.getField("description_id"),
                        row.getField("example"))));
        load(connection, "aliases.csv", ALIAS, V51__Load_import_fields::aliases);
        load(connection, "category-aliases.csv", WORD, row -> List.of(
                        row.getField("words").split(";"))
                .stream()
                .map(word -> List.of(CategoryWords.key(word), row.getField("category")))
                .toList());
    }

    private static List<List<String>> aliases(NamedCsvRecord row) {
        var alias = row.getField("alias");
        var fields = List.of(row.getField("fields").split("\\|"));
        return fields.stream()
                .map(field -> List.of(HeaderKey.of(alias), field, alias, String.valueOf(fields.indexOf(field))))
                .toList();
    }

    private void load(
            Connection connection, String file, String sql, Function<NamedCsvRecord, List<List<String>>> parameters)
            throws SQLException {
        try (var insert = connection.prepareStatement(sql);
                var rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(
                                getClass().getResourceAsStream("/imports/" + file), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                for (var values : parameters.apply(row)) {
                    for (var i = 0; i < values.size(); i++) {
                        insert.setString(i + 1, values.get(i));
                    }
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
