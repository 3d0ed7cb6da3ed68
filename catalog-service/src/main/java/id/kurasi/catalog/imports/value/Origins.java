package id.kurasi.catalog.imports.value;

import id.kurasi.catalog.imports.value.ListCell.Item;
import id.kurasi.catalog.product.Ingredient;
import id.kurasi.catalog.product.Ingredient.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ingredients with where they come from, in either language: {@code kedelai (nabati); garam}. */
public final class Origins {

    private static final Map<Origin, String> INDONESIAN = Map.of(
            Origin.PLANT, "nabati",
            Origin.ANIMAL, "hewani",
            Origin.MINERAL, "mineral",
            Origin.MICROBIAL, "mikroba");
    private static final Pattern WITH_ORIGIN = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private Origins() {}

    /** What is in brackets and no origin is part of the name: {@code gula (merah)}. */
    public static Ingredient ingredient(Item item) {
        if (item.quoted()) {
            var origin = item.note() == null ? null : origin(item.note());
            return new Ingredient(
                    origin == null && item.note() != null ? item.text() + " (" + item.note() + ")" : item.text(),
                    origin);
        }
        var matcher = WITH_ORIGIN.matcher(item.text());
        var origin = matcher.matches() ? origin(matcher.group(2)) : null;
        return origin == null ? new Ingredient(item.text(), null) : new Ingredient(matcher.group(1), origin);
    }

    private static Origin origin(String word) {
        var said = word.strip().toLowerCase(Locale.ROOT);
        return INDONESIAN.keySet().stream()
                .filter(origin ->
                        INDONESIAN.get(origin).equals(said) || english(origin).equals(said))
                .findFirst()
                .orElse(null);
    }

    private static String english(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    public static String written(List<Ingredient> ingredients, boolean inIndonesian) {
        return ingredients.stream()
                .map(ingredient -> written(ingredient, inIndonesian))
                .collect(Collectors.joining(ListCell.DIVIDER));
    }

    private static String written(Ingredient ingredient, boolean inIndonesian) {
        var name = ListCell.written(ingredient.ingredient(), Origins::isPlain);
        if (ingredient.origin() == null) {
            return name;
        }
        return name + " (" + (inIndonesian ? INDONESIAN.get(ingredient.origin()) : english(ingredient.origin())) + ")";
    }

    private static boolean isPlain(String name) {
        return Ingredients.isPlain(name) && ingredient(Item.plain(name)).origin() == null;
    }
}
