package id.kurasi.catalog.imports.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several values in one cell, divided by semicolons: {@code FRYING; DRYING}. What would be read as something else stands in
 * quotation marks, a mark in it twice: {@code "gula, merah"; kedelai}.
 */
public final class ListCell {

    public static final String DIVIDER = "; ";

    private ListCell() {}

    /**
     * A value.
     *
     * @param note in brackets after a quoted value; null without, and for others, in which it is part of the text
     */
    public record Item(String text, boolean quoted, String note) {

        static Item plain(String text) {
            return new Item(text, false, null);
        }
    }

    /** What divides values; inside brackets only line ends do. */
    enum Dividers {
        /** Of names, which may have anything else in them. */
        OF_NAMES(";"),
        SEMICOLONS(";\n"),
        /** But not the one of {@code 0,5}. */
        COMMAS(";,\n");

        private final String all;
        /** A quoted value up to the next divider, with a note in brackets or without. */
        private final Pattern quoted;

        Dividers(String all) {
            this.all = all;
            this.quoted =
                    Pattern.compile("\\s*\"([^\"]*+(?:\"\"[^\"]*+)*+)\"\\s*(?:\\(([^()]*)\\))?\\s*(?=[" + all + "]|$)");
        }

        private boolean divide(String text, int at, int depth) {
            var c = text.charAt(at);
            return all.indexOf(c) >= 0
                    && (depth == 0 || c == '\n' || this == OF_NAMES)
                    && !(c == ',' && isDecimal(text, at));
        }
    }

    /** Names, which may have commas. */
    public static List<String> names(String text) {
        return split(text, Dividers.OF_NAMES).stream()
                .map(item -> item.quoted() ? item.text() : item.text().strip().replaceAll("\\s+", " "))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static List<Item> split(String text, Dividers dividers) {
        var items = new ArrayList<Item>();
        var quoted = dividers.quoted.matcher(text);
        var at = 0;
        while (at <= text.length()) {
            var isQuoted = quoted.region(at, text.length()).lookingAt();
            var end = isQuoted ? quoted.end() : endOfPlain(text, at, dividers);
            items.add(
                    isQuoted
                            ? new Item(quoted.group(1).replace("\"\"", "\""), true, quoted.group(2))
                            : Item.plain(text.substring(at, end)));
            at = end + 1;
        }
        return items;
    }

    private static int endOfPlain(String text, int start, Dividers dividers) {
        var depth = 0;
        for (var i = start; i < text.length(); i++) {
            var c = text.charAt(i);
            if (dividers.divide(text, i, depth)) {
                return i;
            }
            depth += c == '(' || c == '[' ? 1 : 0;
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
        }
        return text.length();
    }

    private static boolean isDecimal(String text, int comma) {
        return comma > 0
                && comma + 1 < text.length()
                && Character.isDigit(text.charAt(comma - 1))
                && Character.isDigit(text.charAt(comma + 1));
    }

    public static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** @param plain whether a value is read as what it is without quotation marks */
    public static String written(List<String> values, Predicate<String> plain) {
        return values.stream().map(value -> written(value, plain)).collect(Collectors.joining(DIVIDER));
    }

    static String written(String value, Predicate<String> plain) {
        return value.indexOf('"') < 0 && plain.test(value) ? value : quoted(value);
    }

    /** Of names. */
    public static String written(List<String> names) {
        return written(names, name -> names(name).equals(List.of(name)));
    }
}
