package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.imports.Problem;
import java.util.List;

/**
 * A row as it was understood, before anything is looked up in the catalog.
 *
 * @param product null where the row has none
 */
public record RowFacts(int row, RowBusiness business, RowContact contact, RowProduct product, List<Problem> problems) {

    public boolean saysNothing() {
        return !business.isNamed() && product == null;
    }
}
