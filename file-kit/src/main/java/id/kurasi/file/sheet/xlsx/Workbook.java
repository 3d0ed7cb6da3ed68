package id.kurasi.file.sheet.xlsx;

import id.kurasi.file.sheet.SheetProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of a workbook lie in its archive.
 *
 * @param sheets the visible ones, as the user sees them from left to right
 * @param sharedStrings null when there are none
 * @param styles null when there are none
 * @param from1904 days count from 1904 instead of 1900, as Excel for Mac once did
 */
record Workbook(List<Tab> sheets, String sharedStrings, String styles, boolean from1904) {

    record Tab(String name, String part) {}

    static Workbook of(Archive archive, Inflation inflation) throws IOException {
        var main = mainPart(archive, inflation);
        var targets = new HashMap<String, Relationship>();
        relationships(archive, main, inflation).forEach(related -> targets.put(related.id(), related));
        var sheets = new ArrayList<Tab>();
        var from1904 = false;
        try (var xml = XmlPart.open(archive, main, inflation)) {
            while (xml.nextStart()) {
                if (xml.starts("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.starts("sheet") && isVisible(xml)) {
                    var related = targets.get(xml.attribute("id"));
                    if (related != null && related.isA("worksheet")) {
                        sheets.add(new Tab(xml.attribute("name"), related.part()));
                    }
                }
            }
        }
        return new Workbook(sheets, part(targets, "sharedStrings"), part(targets, "styles"), from1904);
    }

    private static boolean isVisible(XmlPart xml) {
        var state = xml.attribute("state");
        return state == null || state.equals("visible");
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static String part(Map<String, Relationship> targets, String type) {
        return targets.values().stream()
                .filter(related -> related.isA(type))
                .map(Relationship::part)
                .findFirst()
                .orElse(null);
    }

    private static String mainPart(Archive archive, Inflation inflation) throws IOException {
        if (!archive.has("_rels/.rels")) {
            throw SheetProblem.OTHER_KIND.refusal(archive.has("content.xml") ? "ODS" : "ZIP");
        }
        var main = relationships(archive, "", inflation).stream()
                .filter(related -> related.isA("officeDocument"))
                .map(Relationship::part)
                .findFirst()
                .orElseThrow(() -> SheetProblem.OTHER_KIND.refusal("ZIP"));
        if (!main.endsWith(".xml")) {
            throw SheetProblem.OTHER_KIND.refusal("XLSB");
        }
        if (!main.contains("workbook") && !archive.has("xl/workbook.xml")) {
            throw SheetProblem.OTHER_KIND.refusal(main.startsWith("word/") ? "DOCX" : "ZIP");
        }
        return main;
    }

    private record Relationship(String id, String type, String part) {

        /** The type is an address whose last step names it, in the strict and the transitional form of the standard. */
        boolean isA(String name) {
            return type.endsWith("/" + name);
        }
    }

    /** What a part refers to inside the archive; links to the outside are never followed. */
    private static List<Relationship> relationships(Archive archive, String part, Inflation inflation)
            throws IOException {
        var slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var found = new ArrayList<Relationship>();
        try (var xml = XmlPart.open(archive, folder + "_rels/" + part.substring(slash) + ".rels", inflation)) {
            while (xml.nextStart()) {
                var target = xml.attribute("Target");
                var type = xml.attribute("Type");
                if (xml.starts("Relationship")
                        && target != null
                        && type != null
                        && !"External".equals(xml.attribute("TargetMode"))) {
                    found.add(new Relationship(xml.attribute("Id"), type, resolved(folder, target)));
                }
            }
        }
        return found;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var path = folder + target;
        for (var up = path.indexOf("/../"); up > 0; up = path.indexOf("/../")) {
            path = path.substring(0, path.lastIndexOf('/', up - 1) + 1) + path.substring(up + 4);
        }
        return path;
    }
}
