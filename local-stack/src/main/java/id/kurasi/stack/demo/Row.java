package id.kurasi.stack.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of the demo's input: a product, the business that makes it and the papers both have.
 * An empty cell means that there is none; texts go to the services as they stand, so that these judge them.
 */
public record Row(NamedCsvRecord cells) {

    /** The documented columns, in the order of the shipped file. */
    static final List<String> COLUMNS = List.of(
            "business_name",
            "nib",
            "region_code",
            "business_scale",
            "product_name",
            "brand",
            "category",
            "description",
            "retail_price_idr",
            "producer_price_idr",
            "net_value",
            "net_unit",
            "packaging",
            "storage",
            "shelf_life_days",
            "ingredients",
            "gtin",
            "capacity_per_month",
            "capacity_unit",
            "minimum_order",
            "lead_time_days",
            "halal_number",
            "halal_issued_on",
            "pirt_number",
            "pirt_expires_on",
            "trademark_number",
            "trademark_filed_on");

    /** The text of a cell, or null when it is empty. */
    String text(String column) {
        String cell = cells.getField(column).strip();
        return cell.isEmpty() ? null : cell;
    }

    /** A number where the cell holds one; else the text, which the service then refuses by name. */
    Object number(String column) {
        String cell = text(column);
        if (cell == null || !cell.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            return cell;
        }
        return cell.contains(".") ? (Object) Double.valueOf(cell) : (Object) Long.valueOf(cell);
    }

    String business() {
        return text("business_name");
    }

    String product() {
        return text("product_name");
    }

    String region() {
        return text("region_code");
    }

    /** What tells one business of the input from another: its NIB, or its name where it has none. */
    String businessKey() {
        return Optional.ofNullable(text("nib")).orElse(business());
    }

    List<String> ingredients() {
        String cell = text("ingredients");
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";"))
                        .map(String::strip)
                        .filter(i -> !i.isEmpty())
                        .toList();
    }
}
