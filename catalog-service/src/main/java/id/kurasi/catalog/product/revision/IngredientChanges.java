package id.kurasi.catalog.product.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened to a composition. Ingredients are the same when their names are, without regard to case; one that was renamed
 * is one taken out and another put in, since nobody can say otherwise.
 */
@Schema(name = "IngredientChanges", description = "What happened to a composition (komposisi)")
public record IngredientChanges(
        @Schema(examples = "[\"udang rebon\"]") List<String> added,
        @Schema(examples = "[]") List<String> removed,

        @Schema(description = "Still there, but said to be of another origin or written otherwise", examples = "[]")
        List<String> changed,

        @Schema(description = "Whether those that stayed are in another order, as a label lists them by weight")
        boolean reordered) {

    static IngredientChanges between(JsonNode from, JsonNode to) {
        var before = ingredients(from);
        var after = ingredients(to);
        var removed = new ArrayList<>(before);
        var stayed = new ArrayList<Ingredient>();
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        for (var ingredient : after) {
            var same = removed.stream().filter(ingredient::isNamedLike).findFirst();
            if (same.isEmpty()) {
                added.add(ingredient.name);
                continue;
            }
            removed.remove(same.get());
            stayed.add(same.get());
            if (!same.get().equals(ingredient)) {
                changed.add(ingredient.name);
            }
        }
        before.removeIf(gone -> removed.stream().anyMatch(one -> one == gone));
        return new IngredientChanges(
                added, removed.stream().map(Ingredient::name).toList(), changed, !before.equals(stayed));
    }

    private record Ingredient(String name, String origin) {
        boolean isNamedLike(Ingredient other) {
            return name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
        }
    }

    private static List<Ingredient> ingredients(JsonNode composition) {
        var ingredients = new ArrayList<Ingredient>();
        if (composition != null) {
            composition.forEach(one -> ingredients.add(new Ingredient(
                    one.path("ingredient").asText(),
                    Objects.toString(one.path("origin").textValue(), null))));
        }
        return ingredients;
    }
}
