package id.kurasi.certification.facilitation.intake;

import id.kurasi.certification.facilitation.CaseProduct;
import java.util.List;
import java.util.UUID;

/**
 * Cases that may be registered as they are, as far as can be told without a lock.
 *
 * @param regionCode where the business lies
 * @param recipes the products with the recipes that they have now
 * @param appealOf null when it is no appeal
 */
public record Accepted(UUID businessId, String regionCode, List<Recipe> recipes, List<Wish> wishes, UUID appealOf) {

    public record Recipe(UUID productId, int compositionRevision) {}

    /**
     * @param scheme null where the type has one route only
     * @param dependsOn types of which one has to be there first; empty when none
     * @param path where it stands in the request, to be put before the names of its fields
     */
    public record Wish(String type, String scheme, List<String> dependsOn, WantedCase wanted, String path) {}

    public List<String> types() {
        return wishes.stream().map(Wish::type).toList();
    }

    public List<CaseProduct> products(Wish wish) {
        return recipes.stream()
                .map(recipe -> new CaseProduct(recipe.productId(), wish.type(), recipe.compositionRevision()))
                .toList();
    }
}
