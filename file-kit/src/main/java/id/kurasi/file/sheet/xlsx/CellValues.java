package id.kurasi.file.sheet.xlsx;

import id.kurasi.file.sheet.Cell;
import id.kurasi.file.sheet.Cell.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads cells of a workbook, whose texts and date formats lie in other parts. */
final class CellValues {

    private final SharedStrings texts;
    private final Styles styles;
    private final boolean from1904;

    CellValues(SharedStrings texts, Styles styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** The cell ({@code c}) whose start has been read, up to its end. */
    Cell read(XmlPart xml, int row) {
        var type = xml.attribute("t");
        var style = xml.intAttribute("s", 0);
        var value = new StringBuilder();
        String inline = null;
        var formula = false;
        while (xml.nextTag() && !xml.ends("c")) {
            if (xml.starts("v")) {
                xml.text(value, row);
            } else if (xml.starts("is")) {
                inline = RichText.read(xml, row);
            } else if (xml.starts("f")) {
                formula = true;
            }
        }
        var cell = inline != null ? Cell.text(inline) : cell(xml, type, style, RichText.decoded(value, row));
        return formula ? cell.asFormula() : cell;
    }

    private Cell cell(XmlPart xml, String type, int style, String value) {
        if (value.isBlank()) {
            return Cell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(xml, value);
            case "b" -> new Cell(Kind.BOOLEAN, value.strip().equals("1") ? "TRUE" : "FALSE", false);
            case "e" -> new Cell(Kind.ERROR, value.strip(), false);
            case "d" -> date(value.strip());
            case "n" -> styles.isDate(style) ? Numbers.date(value.strip(), from1904) : Numbers.number(value.strip());
            default -> Cell.text(value);
        };
    }

    private Cell shared(XmlPart xml, String number) {
        var text = texts.get(xml.number(number));
        if (text == null) {
            throw xml.damaged();
        }
        return Cell.text(text);
    }

    private static Cell date(String iso) {
        try {
            var date = LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
            return new Cell(Kind.DATE, date.toString(), false);
        } catch (DateTimeParseException noDate) {
            return Cell.text(iso);
        }
    }
}
