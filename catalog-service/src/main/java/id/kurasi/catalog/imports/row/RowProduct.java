package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.imports.value.CellText;
import id.kurasi.catalog.product.Capacity;
import id.kurasi.catalog.product.Ingredient;
import id.kurasi.catalog.product.NetContent;
import id.kurasi.catalog.product.Storage;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a row says of a product; null or empty where it says nothing. */
public record RowProduct(
        UUID id,
        String name,
        String brand,
        String category,
        String description,
        String story,
        Long retailPriceIdr,
        Long producerPriceIdr,
        NetContent netContent,
        String packaging,
        Storage storage,
        Integer shelfLifeDays,
        List<Ingredient> composition,
        List<String> processes,
        Map<String, CellText> attributes,
        String gtin,
        Capacity capacity,
        Integer minimumOrder,
        Integer leadTimeDays) {

    public boolean isNamed() {
        return id != null || name != null || gtin != null;
    }
}
