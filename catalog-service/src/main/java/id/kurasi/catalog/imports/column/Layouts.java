package id.kurasi.catalog.imports.column;

import id.kurasi.catalog.imports.column.Column.Treatment;
import id.kurasi.catalog.imports.column.HeaderSearch.Header;
import id.kurasi.catalog.imports.column.ImportField.Subject;
import id.kurasi.catalog.imports.value.NikInCell;
import id.kurasi.file.sheet.Row;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Understands the columns of one sheet by its headers and the uploader's mapping. */
public final class Layouts {

    private static final String ATTRIBUTE = "attributes.";
    private static final int LONGEST_HEADER = 200;
    private static final Pattern PERSONAL = Pattern.compile(
            "\\b(nik|ktp|ektp|no kk|kartu keluarga|npwp|kelamin|gender|tanggal lahir|tgl lahir|tempat lahir|agama|ibu kandung|rekening)\\b");
    private static final Set<ImportField> ENOUGH = EnumSet.of(
            ImportField.BUSINESS_ID,
            ImportField.BUSINESS_NAME,
            ImportField.NIB,
            ImportField.PRODUCT_ID,
            ImportField.PRODUCT_NAME,
            ImportField.GTIN);

    private final Aliases.Known aliases;
    private final Mapping mapping;

    public Layouts(Aliases.Known aliases, Mapping mapping) {
        this.aliases = aliases;
        this.mapping = mapping;
    }

    /** @throws Refusal 422 when no column is understood that names a business or a product */
    public Layout of(Iterator<Row> rows) {
        requireFields();
        var top = new ArrayList<Row>();
        while (rows.hasNext() && !looked(top)) {
            top.add(rows.next());
        }
        var header = clean(header(top));
        var columns = columns(header);
        requireMapped(header);
        if (columns.stream().noneMatch(column -> column.isUsed() && ENOUGH.contains(column.field()))) {
            throw noUsableColumn(header);
        }
        return new Layout(header.row(), header.lastRow(), columns);
    }

    private boolean looked(List<Row> top) {
        var wanted = mapping.headerRow() == null ? 0 : mapping.headerRow();
        return top.size() >= HeaderSearch.ROWS_LOOKED_AT
                && top.get(top.size() - 3).number() > wanted;
    }

    private Header header(List<Row> top) {
        var search = new HeaderSearch(top, header -> aliases.knows(header) || mappedByName(header) != null);
        if (mapping.headerRow() == null) {
            var found = search.find();
            return found == null ? search.at(top.get(0)) : found;
        }
        if (mapping.headerRow() == 0) {
            var width = top.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            return new Header(0, 0, new ArrayList<>(java.util.Collections.nCopies(width, "")));
        }
        return top.stream()
                .filter(row -> row.number() == mapping.headerRow())
                .findFirst()
                .map(search::at)
                .orElseThrow(() ->
                        Refusal.invalid(Violation.body("mapping.headerRow", "ImportHeaderRow", mapping.headerRow())));
    }

    /** A sheet without a header begins with data, which is nobody's to keep. */
    private static Header clean(Header header) {
        return new Header(
                header.row(),
                header.lastRow(),
                header.texts().stream()
                        .map(text ->
                                NikInCell.isIn(text) ? "" : text.substring(0, Math.min(text.length(), LONGEST_HEADER)))
                        .toList());
    }

    private List<Column> columns(Header header) {
        var columns = new ArrayList<Column>();
        for (var index = 0; index < header.texts().size(); index++) {
            columns.add(mapped(index, header.texts().get(index)));
        }
        var taken = columns.stream()
                .filter(column -> column.field() != null)
                .map(Column::field)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ImportField.class)));
        // headers that mean one thing go first, so that "Nama" is the business only where "Nama Usaha" is not
        for (var single : List.of(true, false)) {
            for (var index = 0; index < columns.size(); index++) {
                var known = fieldsOf(columns.get(index));
                if (columns.get(index).treatment() == Treatment.UNKNOWN
                        && !known.isEmpty()
                        && (known.size() == 1) == single) {
                    columns.set(index, understood(columns.get(index), known, taken));
                }
            }
        }
        var hasProducts = taken.contains(ImportField.PRODUCT_NAME)
                || taken.contains(ImportField.PRODUCT_ID)
                || taken.contains(ImportField.GTIN);
        return columns.stream().map(column -> ofUse(column, hasProducts)).toList();
    }

    /** Both lines of a header together, else the lower, else the upper alone. */
    private List<ImportField> fieldsOf(Column column) {
        var lines = column.header().split(" / ", 2);
        return java.util.stream.Stream.of(column.header(), lines[lines.length - 1], lines[0])
                .map(aliases::of)
                .filter(fields -> !fields.isEmpty())
                .findFirst()
                .orElse(isPersonal(column.header()) ? List.of(ImportField.PERSONAL) : List.of());
    }

    /** However it is spelled: what is personal is rather dropped once too often. */
    private static boolean isPersonal(String header) {
        return PERSONAL.matcher(header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " "))
                .find();
    }

    private static Column understood(Column column, List<ImportField> known, Set<ImportField> taken) {
        for (var field : known) {
            if (!field.isImported() || taken.add(field)) {
                return new Column(column.index(), column.header(), field, null, treatment(field));
            }
        }
        // of a figure only what follows from it is kept, which is looked for in one column
        var treatment = known.get(0).subject() == Subject.FIGURE ? Treatment.DROPPED : Treatment.DUPLICATE;
        return new Column(column.index(), column.header(), known.get(0), null, treatment);
    }

    private static Treatment treatment(ImportField field) {
        return switch (field.subject()) {
            case DROPPED -> Treatment.DROPPED;
            case IGNORED -> Treatment.IGNORED;
            default -> Treatment.USED;
        };
    }

    /** What is said of products is of no use where none is named; what they are says what the business makes. */
    private static Column ofUse(Column column, boolean hasProducts) {
        return column.isUsed()
                        && !hasProducts
                        && column.field() != ImportField.CATEGORY
                        && (column.field() == null || column.field().subject() == Subject.PRODUCT)
                ? column.as(Treatment.IGNORED)
                : column;
    }

    private Column mapped(int index, String header) {
        var target = mappedByName(header);
        if (target == null) {
            target = mapping.columns().get(ColumnLetter.of(index));
        }
        if (target == null) {
            // as exported sheets head them
            target = header.startsWith(ATTRIBUTE) ? header : null;
        }
        if (target == null) {
            return new Column(index, header, null, null, Treatment.UNKNOWN);
        }
        if (target.startsWith(ATTRIBUTE)) {
            return new Column(index, header, null, target.substring(ATTRIBUTE.length()), Treatment.USED);
        }
        var field = ImportField.named(target);
        return new Column(index, header, field, null, treatment(field));
    }

    private String mappedByName(String header) {
        var key = HeaderKey.of(header);
        return key.isEmpty()
                ? null
                : mapping.columns().entrySet().stream()
                        .filter(entry -> entry.getKey().length() > 1
                                && HeaderKey.of(entry.getKey()).equals(key))
                        .map(java.util.Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private void requireFields() {
        var unknown = mapping.columns().entrySet().stream()
                .filter(entry -> !entry.getValue().startsWith(ATTRIBUTE)
                        && ImportField.find(entry.getValue()).isEmpty())
                .map(entry -> Violation.body(
                        "mapping.columns." + entry.getKey(), "ImportField", entry.getValue(), fieldNames()))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(unknown);
        }
    }

    private void requireMapped(Header header) {
        var keys = header.texts().stream().map(HeaderKey::of).toList();
        var missing = mapping.columns().keySet().stream()
                .filter(name -> !keys.contains(HeaderKey.of(name)))
                .filter(name -> ColumnLetter.index(name) < 0
                        || ColumnLetter.index(name) >= header.texts().size())
                .map(name -> Violation.body("mapping.columns." + name, "ImportColumn", name, seen(header)))
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
    }

    private static Refusal noUsableColumn(Header header) {
        return Refusal.of(422, "no-usable-column", header.row(), seen(header), fieldNames())
                .with(
                        "headers",
                        header.texts().stream().filter(text -> !text.isBlank()).toList())
                .with(
                        "fields",
                        Arrays.stream(ImportField.values())
                                .map(ImportField::apiName)
                                .toList());
    }

    private static String seen(Header header) {
        return header.texts().stream()
                .filter(text -> !text.isBlank())
                .map(text -> text.length() > 60 ? text.substring(0, 60) + "…" : text)
                .limit(40)
                .collect(Collectors.joining(", "));
    }

    private static String fieldNames() {
        return Arrays.stream(ImportField.values()).map(ImportField::apiName).collect(Collectors.joining(", "));
    }
}
