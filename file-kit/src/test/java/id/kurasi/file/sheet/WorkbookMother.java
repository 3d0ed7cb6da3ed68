package id.kurasi.file.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, so that they can be odd or hostile. */
final class WorkbookMother {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder relationships = new StringBuilder();
    private String properties = "";

    WorkbookMother() {
        with("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(RELATIONS));
    }

    /** A workbook of one sheet with these {@code row} elements. */
    static WorkbookMother of(String rows) {
        return new WorkbookMother().sheet("Data", rows, "");
    }

    WorkbookMother with(String part, String content) {
        return with(part, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    WorkbookMother with(String part, Content content) {
        parts.put(part, content);
        return this;
    }

    WorkbookMother from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    WorkbookMother merged(String rows, String... ranges) {
        var merges = new StringBuilder("<mergeCells>");
        for (var range : ranges) {
            merges.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        return sheet("Data", rows, merges + "</mergeCells>");
    }

    WorkbookMother sheet(String name, String rows, String after) {
        return sheet(name, "", out -> out.write(worksheet(rows, after)));
    }

    WorkbookMother hiddenSheet(String name, String rows) {
        return sheet(name, " state=\"hidden\"", out -> out.write(worksheet(rows, "")));
    }

    WorkbookMother sheet(String name, String attributes, Content content) {
        var number = sheets.size() + 1;
        sheets.add(
                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"sheet%d\"%s/>".formatted(name, number, number, attributes));
        related("worksheet", "sheet" + number, "worksheets/sheet" + number + ".xml");
        return with("xl/worksheets/sheet" + number + ".xml", content);
    }

    /** A sheet whose part lies elsewhere. */
    WorkbookMother sheetAt(String target) {
        sheets.add("<sheet name=\"Data\" sheetId=\"1\" r:id=\"elsewhere\"/>");
        return related("worksheet", "elsewhere", target);
    }

    static byte[] worksheet(String rows, String after) {
        return ("<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData>" + after + "</worksheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    WorkbookMother styles(String styles) {
        related("styles", "styles", "styles.xml");
        return with("xl/styles.xml", "<styleSheet " + MAIN + ">" + styles + "</styleSheet>");
    }

    WorkbookMother texts(String items) {
        return texts(out -> out.write(("<sst " + MAIN + ">" + items + "</sst>").getBytes(StandardCharsets.UTF_8)));
    }

    WorkbookMother texts(Content content) {
        related("sharedStrings", "texts", "sharedStrings.xml");
        return with("xl/sharedStrings.xml", content);
    }

    WorkbookMother related(String type, String id, String target) {
        relationships.append(
                "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target));
        return this;
    }

    Path in(Path folder) {
        var file = SheetMother.file(folder, new byte[0]);
        try (var out = Files.newOutputStream(file)) {
            write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        with(
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>"
                        + String.join("", sheets) + "</sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                        + "</Relationships>");
        var zip = new ZipOutputStream(out);
        for (var part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            part.getValue().write(zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
