package id.kurasi.file.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a file is by its first bytes. */
enum Content {
    /** Perhaps a workbook. */
    ZIP,
    /** Perhaps CSV. */
    TEXT;

    private static final int LOOKED_AT = 8192;
    /** One byte in so many that is a control character makes a file no text; so many are forgiven anyway. */
    private static final int TEXT_PER_CONTROL = 50;

    private static final int FORGIVEN = 4;
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private static final Pattern JSON = Pattern.compile("\\{\\s*\"|\\[\\s*\\{");

    /** What files begin with, as Latin-1, and what they are called. */
    private static final Map<String, String> OTHERS = new TreeMap<>(Map.ofEntries(
            Map.entry("\u00FF\u00D8\u00FF", "JPEG"),
            Map.entry("\u0089PNG", "PNG"),
            Map.entry("GIF8", "GIF"),
            Map.entry("RIFF", "WEBP"),
            Map.entry("%PDF", "PDF"),
            Map.entry("%!PS", "PostScript"),
            Map.entry("{\\rtf", "RTF"),
            Map.entry("\u001F\u008B", "GZIP"),
            Map.entry("7z\u00BC\u00AF", "7-Zip"),
            Map.entry("Rar!", "RAR"),
            Map.entry("MZ\u0090", "EXE"),
            Map.entry("\u007FELF", "ELF"),
            Map.entry("#!", "script")));

    /** @throws id.kurasi.kit.problem.Refusal 415 or 422 for what is no sheet for certain */
    static Content of(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LOOKED_AT);
        }
        var start = new String(bytes, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith(OLE)) {
            throw (OldExcel.isEncrypted(file) ? SheetProblem.ENCRYPTED : SheetProblem.OLD_EXCEL).refusal();
        }
        OTHERS.forEach((signature, name) -> {
            if (start.startsWith(signature)) {
                throw SheetProblem.OTHER_KIND.refusal(name);
            }
        });
        requireText(start);
        return TEXT;
    }

    private static void requireText(String start) {
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
            return; // UTF-16
        }
        var text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        if (text.isBlank()) {
            return; // the whole file may hold more
        }
        var controls = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')
                .count();
        if (controls > FORGIVEN && controls > text.length() / TEXT_PER_CONTROL) {
            throw SheetProblem.BINARY.refusal();
        }
        var markup = text.stripLeading().toLowerCase(Locale.ROOT);
        if (markup.startsWith("<")) {
            throw SheetProblem.OTHER_KIND.refusal(markupName(markup));
        }
        if (JSON.matcher(markup).lookingAt()) {
            throw SheetProblem.OTHER_KIND.refusal("JSON");
        }
    }

    /** Many systems give a web page as "Excel"; it opens there, with a warning. */
    private static String markupName(String markup) {
        if (markup.startsWith("<?php") || markup.startsWith("<script") || markup.startsWith("<%")) {
            return "script";
        }
        return markup.contains("<html") || markup.contains("<table") ? "HTML" : "XML";
    }
}
