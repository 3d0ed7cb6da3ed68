package id.kurasi.catalog.imports.column;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a sheet as they were understood.
 *
 * @param headerRow as Excel numbers it; 0 when there is none
 * @param lastHeaderRow the row data begins after
 */
public record Layout(int headerRow, int lastHeaderRow, List<Column> columns) {

    @JsonIgnore
    public Map<ImportField, Integer> byField() {
        var indexes = new EnumMap<ImportField, Integer>(ImportField.class);
        columns.stream()
                .filter(column -> column.isUsed() && column.field() != null)
                .forEach(column -> indexes.put(column.field(), column.index()));
        return indexes;
    }

    public Optional<Column> column(ImportField field) {
        return columns.stream()
                .filter(column -> column.isUsed() && column.field() == field)
                .findFirst();
    }

    public boolean has(ImportField field) {
        return column(field).isPresent();
    }
}
