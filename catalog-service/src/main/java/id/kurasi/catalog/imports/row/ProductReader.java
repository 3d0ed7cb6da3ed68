package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.imports.column.Column;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.column.Mapping.Defaults;
import id.kurasi.catalog.imports.value.Capacities;
import id.kurasi.catalog.imports.value.CategoryWords;
import id.kurasi.catalog.imports.value.CellText;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Contents;
import id.kurasi.catalog.imports.value.Finding;
import id.kurasi.catalog.imports.value.Identifiers;
import id.kurasi.catalog.imports.value.Ingredients;
import id.kurasi.catalog.imports.value.ListCell.Item;
import id.kurasi.catalog.imports.value.Money;
import id.kurasi.catalog.imports.value.Origins;
import id.kurasi.catalog.imports.value.Reading;
import id.kurasi.catalog.imports.value.ShelfLife;
import id.kurasi.catalog.imports.value.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a row says of a product. */
final class ProductReader {

    private static final Pattern A_LETTER = Pattern.compile("\\p{L}");
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\[<{(].*[\\]>})]");

    private final Defaults defaults;
    private final CategoryWords words;
    private final List<Column> attributes;

    ProductReader(Defaults defaults, CategoryWords words, List<Column> attributes) {
        this.defaults = defaults;
        this.words = words;
        this.attributes = attributes;
    }

    /** Null where the row names no product. */
    RowProduct read(Cells cells) {
        var id = cells.id(ImportField.PRODUCT_ID);
        // with its id it is called what it is called; without, a name has to be one to find or to make a product by
        var name = id == null
                ? cells.read(ImportField.PRODUCT_NAME, ProductReader::name)
                : cells.line(ImportField.PRODUCT_NAME, 200);
        var gtin = cells.read(ImportField.GTIN, Identifiers::gtin);
        if (id == null && name == null && gtin == null) {
            return null;
        }
        var netContentUnit = unit(cells, ImportField.NET_CONTENT_UNIT, defaults.netContentUnit());
        var shelfLifeUnit = unit(cells, ImportField.SHELF_LIFE_UNIT, defaults.shelfLifeUnit());
        var capacityUnit = unit(cells, ImportField.CAPACITY_UNIT, null);
        return new RowProduct(
                id,
                name,
                cells.line(ImportField.BRAND, 120),
                category(cells, name),
                cells.text(ImportField.DESCRIPTION, 4000),
                cells.text(ImportField.STORY, 4000),
                cells.read(ImportField.RETAIL_PRICE, Money::price),
                cells.read(ImportField.PRODUCER_PRICE, Money::price),
                cells.read(ImportField.NET_CONTENT, cell -> Contents.netContent(cell, netContentUnit)),
                cells.read(ImportField.PACKAGING, ProductReader::packaging),
                cells.read(ImportField.STORAGE, Words::storage),
                cells.read(ImportField.SHELF_LIFE, cell -> ShelfLife.days(cell, shelfLifeUnit)),
                items(cells, ImportField.COMPOSITION)
                        .map(Origins::ingredient)
                        .distinct()
                        .toList(),
                items(cells, ImportField.PROCESSES)
                        .map(item -> item.quoted() ? item.text() : Words.process(item.text()))
                        .distinct()
                        .toList(),
                attributes(cells),
                gtin,
                cells.read(ImportField.CAPACITY, cell -> Capacities.perMonth(cell, capacityUnit)),
                cells.wholeNumber(ImportField.MINIMUM_ORDER),
                cells.wholeNumber(ImportField.LEAD_TIME));
    }

    /** One name; several are not divided here, since the rest of the row is said of one product. */
    private static Reading<String> name(CellText cell) {
        var name = cell.text().replaceAll("\\s+", " ");
        if (name.length() > 200) {
            return Reading.not(Code.TEXT_TOO_LONG, 200);
        }
        if (!A_LETTER.matcher(name).find() || PLACEHOLDER.matcher(name).matches()) {
            return Reading.not(Code.PRODUCT_NAME_UNUSABLE);
        }
        var several = Ingredients.list(cell).value();
        return several != null && several.size() > 1
                ? Reading.with(name, Code.PRODUCT_SEVERAL, several.size())
                : Reading.of(name);
    }

    private String category(Cells cells, String name) {
        var cell = cells.cell(ImportField.CATEGORY);
        if (cell != null) {
            var said = words.category(cell.text());
            if (said.value() == null && defaults.category() != null) {
                cells.say(ImportField.CATEGORY, Finding.of(Code.CATEGORY_GUESSED, defaults.category()));
                return defaults.category();
            }
            said.findings().forEach(finding -> cells.say(ImportField.CATEGORY, finding));
            return said.value();
        }
        if (defaults.category() != null || name == null) {
            return defaults.category();
        }
        var guessed = words.category(name);
        if (guessed.value() != null) {
            cells.say(ImportField.PRODUCT_NAME, Finding.of(Code.CATEGORY_GUESSED, guessed.value()));
        }
        return guessed.value();
    }

    private static Reading<String> packaging(CellText cell) {
        var packaging = Words.packaging(cell.text().replaceAll("\\s+", " "));
        return packaging.length() > 60 ? Reading.not(Code.TEXT_TOO_LONG, 60) : Reading.of(packaging);
    }

    private static Stream<Item> items(Cells cells, ImportField field) {
        var items = cells.read(field, Ingredients::items);
        return items == null ? Stream.of() : items.stream();
    }

    private static String unit(Cells cells, ImportField field, String otherwise) {
        var unit = cells.cell(field);
        return unit == null ? otherwise == null ? "" : otherwise : unit.text();
    }

    private Map<String, CellText> attributes(Cells cells) {
        var values = new LinkedHashMap<String, CellText>();
        for (var column : attributes) {
            var cell = cells.cell(column.index(), "attributes." + column.attribute());
            if (cell != null) {
                values.put(column.attribute(), cell);
            }
        }
        return values;
    }
}
