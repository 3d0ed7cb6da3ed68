package id.kurasi.file.sheet.xlsx;

import id.kurasi.file.sheet.CsvDialect;
import id.kurasi.file.sheet.Format;
import id.kurasi.file.sheet.Row;
import id.kurasi.file.sheet.Sheet;
import id.kurasi.file.sheet.SheetProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One sheet of a workbook. It is read twice: once to see that all of it is there and where cells are merged, which stands
 * after the rows, and once for the rows.
 */
public final class XlsxSheet implements Sheet {

    private final Archive archive;
    private CellValues values;
    private String part;
    private Merges merges;
    private SheetPart current;

    private XlsxSheet(Archive archive) {
        this.archive = archive;
    }

    /** @param name null for the first sheet with anything in it */
    public static Sheet open(Path file, String name) throws IOException {
        var sheet = new XlsxSheet(Archive.open(file));
        var complete = false;
        try {
            sheet.find(name);
            complete = true;
            return sheet;
        } finally {
            if (!complete) {
                sheet.close();
            }
        }
    }

    private void find(String name) throws IOException {
        var inflation = new Inflation();
        var workbook = Workbook.of(archive, inflation);
        var tabs = named(name, workbook.sheets());
        values = values(workbook, inflation);
        for (var tab : tabs) {
            if (hasRows(tab.part(), inflation)) {
                return;
            }
        }
        throw SheetProblem.EMPTY.refusal();
    }

    private static List<Workbook.Tab> named(String name, List<Workbook.Tab> tabs) {
        var found = tabs.stream()
                .filter(tab -> name == null || name.equalsIgnoreCase(tab.name()))
                .toList();
        if (found.isEmpty() && name != null) {
            throw SheetProblem.NO_SUCH_SHEET.refusal(
                    tabs.stream().map(Workbook.Tab::name).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private CellValues values(Workbook workbook, Inflation inflation) throws IOException {
        var texts = SharedStrings.none();
        var styles = Styles.none();
        if (workbook.sharedStrings() != null) {
            try (var xml = XmlPart.open(archive, workbook.sharedStrings(), inflation)) {
                texts = SharedStrings.read(xml);
            }
        }
        if (workbook.styles() != null) {
            try (var xml = XmlPart.open(archive, workbook.styles(), inflation)) {
                styles = Styles.read(xml);
            }
        }
        return new CellValues(texts, styles, workbook.from1904());
    }

    private boolean hasRows(String sheet, Inflation inflation) throws IOException {
        try (var rows = new SheetPart(XmlPart.open(archive, sheet, inflation), values, null)) {
            var found = rows.hasNext();
            rows.forEachRemaining(row -> {});
            part = sheet;
            merges = rows.merges();
            return found;
        }
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public CsvDialect dialect() {
        return null;
    }

    @Override
    public Iterator<Row> rows() {
        try {
            if (current != null) {
                current.close();
            }
            current = new SheetPart(XmlPart.open(archive, part, new Inflation()), values, merges.fill());
            return current;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            archive.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
