package id.kurasi.file.sheet;

import id.kurasi.file.sheet.xlsx.RichText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook whose texts are all strings in their cells: nothing is kept for a table of texts, and nothing is computed. */
final class XlsxSheetWriter implements SheetWriter {

    private static final int ROWS_HELD = 200;
    private static final String APPLICATION = "Kurasi";

    private final Workbook workbook;
    private final String name;
    private Worksheet sheet;
    private List<String> header = List.of();
    private int row;

    XlsxSheetWriter(OutputStream out, String name) {
        workbook = new Workbook(out, APPLICATION, null);
        this.name = name;
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void header(List<String> names) throws IOException {
        header = List.copyOf(names);
        writeHeader();
    }

    private void writeHeader() throws IOException {
        if (!header.isEmpty()) {
            row(header);
            sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }
    }

    @Override
    public void row(List<?> values) throws IOException {
        if (row == Worksheet.MAX_ROWS) {
            sheet.finish();
            sheet = workbook.newWorksheet(name);
            row = 0;
            writeHeader();
        }
        for (var column = 0; column < values.size(); column++) {
            put(column, values.get(column));
        }
        row++;
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean bool) {
            sheet.value(row, column, bool);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            var text = CellText.clean(value.toString());
            if (!text.isEmpty()) {
                sheet.inlineString(row, column, RichText.encoded(text));
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
