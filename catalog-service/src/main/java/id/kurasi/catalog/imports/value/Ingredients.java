package id.kurasi.catalog.imports.value;

import id.kurasi.catalog.imports.value.ListCell.Dividers;
import id.kurasi.catalog.imports.value.ListCell.Item;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Lists in one cell: {@code 1. Ikan segar⏎2. Garam}, {@code terigu, mentega, telur}, {@code 1.jamur 2.tepung}. */
public final class Ingredients {

    private static final Pattern NUMBERED = Pattern.compile("\\s*1\\s*[.)]\\s*\\D.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?:^|[\\s,;])\\d{1,2}\\s*[.)]\\s*(?=\\D)");
    private static final Pattern BULLET = Pattern.compile("^[\\s\\-–•*·:]+");
    private static final Pattern AND = Pattern.compile("^(?:dan|serta|and|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[\\s.;,]+$");
    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private Ingredients() {}

    public static Reading<List<String>> list(CellText cell) {
        return items(cell)
                .map(items -> items.stream().map(Item::text).distinct().toList());
    }

    /** The same with what is quoted told apart. */
    public static Reading<List<Item>> items(CellText cell) {
        var text = cell.text();
        if (NUMBERED.matcher(text).matches()) {
            text = NUMBER.matcher(text).replaceAll("\n");
        }
        // a list that is divided by semicolons has its commas inside its items
        var dividers = text.indexOf(';') < 0 ? Dividers.COMMAS : Dividers.SEMICOLONS;
        var items = new LinkedHashSet<Item>();
        for (var part : ListCell.split(text, dividers)) {
            var item = part.quoted() ? part : Item.plain(bare(part.text()));
            if (item.quoted() ? !item.text().isBlank() : !Blank.is(item.text())) {
                items.add(item);
            }
        }
        if (items.size() > MOST || items.stream().anyMatch(item -> item.text().length() > LONGEST)) {
            return Reading.not(Code.TEXT_TOO_LONG, LONGEST);
        }
        return Reading.of(List.copyOf(items));
    }

    private static String bare(String part) {
        var begun = AND.matcher(BULLET.matcher(part).replaceFirst("")).replaceFirst("");
        return END.matcher(begun).replaceFirst("").replaceAll("\\s+", " ");
    }

    /** Whether it is read as it is, alone and in a list. */
    public static boolean isPlain(String item) {
        return List.of(item).equals(list(CellText.of(item)).value())
                && List.of(item, "x")
                        .equals(list(CellText.of(item + ListCell.DIVIDER + "x")).value());
    }
}
