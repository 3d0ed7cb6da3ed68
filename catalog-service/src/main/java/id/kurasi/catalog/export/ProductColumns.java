package id.kurasi.catalog.export;

import id.kurasi.catalog.category.Categories;
import id.kurasi.catalog.imports.value.Capacities;
import id.kurasi.catalog.imports.value.Origins;
import id.kurasi.catalog.product.ProductFacts;
import id.kurasi.file.export.SheetColumn;
import id.kurasi.file.export.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a sheet says of a product: what the list says of it, whose it is, and where that is. */
@ApplicationScoped
class ProductColumns {

    private static final String ATTRIBUTE = "attributes.";

    private final Places places;
    private final Categories categories;

    ProductColumns(Places places, Categories categories) {
        this.places = places;
        this.categories = categories;
    }

    List<SheetColumn<ProductRow>> columns() {
        var columns = new ArrayList<>(List.of(
                of(Column.PRODUCT_ID, row -> row.product().id()),
                of(Column.STATE, row -> Cells.code(row.product().state())),
                fact(Column.PRODUCT_NAME, ProductFacts::name),
                fact(Column.BRAND, ProductFacts::brand),
                fact(Column.CATEGORY, ProductFacts::category),
                fact(Column.DESCRIPTION, ProductFacts::description),
                fact(Column.STORY, ProductFacts::story),
                fact(Column.RETAIL_PRICE, ProductFacts::retailPriceIdr),
                fact(Column.PRODUCER_PRICE, ProductFacts::producerPriceIdr),
                fact(Column.NET_CONTENT, ProductColumns::netContent),
                fact(Column.PACKAGING, ProductFacts::packaging),
                fact(Column.STORAGE, facts -> Cells.code(facts.storage())),
                SheetColumn.<ProductRow>worded(Column.SHELF_LIFE, (row, wording) -> shelfLife(facts(row), wording)),
                SheetColumn.<ProductRow>worded(
                        Column.COMPOSITION,
                        (row, wording) -> Origins.written(facts(row).composition(), wording == Wording.INDONESIAN)),
                fact(Column.PROCESSES, facts -> Cells.processes(facts.processes())),
                fact(Column.GTIN, ProductFacts::gtin),
                fact(Column.CAPACITY, ProductColumns::capacity),
                fact(Column.MINIMUM_ORDER, ProductFacts::minimumOrder),
                fact(Column.LEAD_TIME, ProductFacts::leadTimeDays)));
        columns.addAll(ofTheBusiness());
        categories.latest().attributeCodes().forEach(code -> columns.add(attribute(code)));
        return columns;
    }

    private List<SheetColumn<ProductRow>> ofTheBusiness() {
        return List.of(
                of(Column.BUSINESS_ID, row -> row.product().business().id()),
                of(Column.BUSINESS_NAME, row -> row.product().business().name()),
                of(Column.NIB, ProductRow::nib),
                of(Column.REGION, ProductRow::regionCode),
                of(Column.PROVINCE, row -> places.province(row.regionCode())),
                of(Column.REGENCY, row -> places.regency(row.regionCode())),
                of(Column.DISTRICT, row -> places.district(row.regionCode())),
                of(
                        Column.BUSINESS_SCALE,
                        row -> Cells.code(row.product().business().businessScale())));
    }

    private static SheetColumn<ProductRow> of(Column column, Function<ProductRow, Object> value) {
        return SheetColumn.of(column, value);
    }

    private static SheetColumn<ProductRow> fact(Column column, Function<ProductFacts, Object> value) {
        return SheetColumn.of(column, row -> value.apply(facts(row)));
    }

    private static SheetColumn<ProductRow> attribute(String code) {
        var header = ATTRIBUTE + code;
        return new SheetColumn<>(
                header,
                header,
                (row, wording) -> Cells.attribute(facts(row).attributes().get(code)));
    }

    private static ProductFacts facts(ProductRow row) {
        return row.product().facts();
    }

    private static Object netContent(ProductFacts facts) {
        var content = facts.netContent();
        return content == null ? null : Cells.measure(content.value(), content.unit());
    }

    private static Object capacity(ProductFacts facts) {
        var capacity = facts.capacity();
        return capacity == null ? null : Capacities.written(capacity);
    }

    private static Object shelfLife(ProductFacts facts, Wording wording) {
        return facts.shelfLifeDays() == null ? null : facts.shelfLifeDays() + " " + wording.choose("hari", "days");
    }
}
