package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.imports.column.Column;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.column.Layout;
import id.kurasi.catalog.imports.column.Mapping;
import java.util.Collection;
import java.util.Map;

/** Reads the rows of one sheet. */
public final class RowReader {

    private final Map<ImportField, Integer> columns;
    private final BusinessReader businesses;
    private final ProductReader products;

    /** @param home the regions of the caller, where names of places are looked for first */
    public RowReader(Layout layout, Mapping mapping, Vocabulary words, Collection<String> home) {
        columns = layout.byField();
        businesses = new BusinessReader(
                mapping.defaults(),
                new PlaceReader(words.regions(), mapping.defaults().region(), home, regencyHeader(layout)),
                words);
        products = new ProductReader(
                mapping.defaults(),
                words.categories(),
                layout.columns().stream()
                        .filter(column -> column.treatment() == Column.Treatment.USED && column.attribute() != null)
                        .toList());
    }

    private static String regencyHeader(Layout layout) {
        return layout.column(ImportField.REGENCY).map(Column::header).orElse("");
    }

    public RowFacts read(StagedRow row) {
        var cells = new Cells(row, columns);
        var product = products.read(cells);
        return new RowFacts(
                row.number(),
                businesses.read(cells, product == null),
                businesses.contact(cells),
                product,
                cells.problems());
    }
}
