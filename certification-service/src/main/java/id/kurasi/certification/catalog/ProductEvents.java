package id.kurasi.certification.catalog;

import id.kurasi.certification.certificate.Notices;
import id.kurasi.certification.indicator.Tally;
import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.peer.CatalogFeed;
import id.kurasi.certification.peer.KnownRecipes;
import id.kurasi.kit.follow.EventHandler;
import id.kurasi.kit.follow.FollowedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import java.util.UUID;

/** Keeps the copy of products, and lets certificates notice that a recipe has moved on. */
@ApplicationScoped
public class ProductEvents implements EventHandler {

    private static final String MERGED = "product.merged";

    private final KnownProducts products;
    private final KnownRecipes recipes;
    private final Notices notices;
    private final Event<ProductsMerged> merged;
    private final Tally tally;
    private final Today today;

    ProductEvents(
            KnownProducts products,
            KnownRecipes recipes,
            Notices notices,
            Event<ProductsMerged> merged,
            Tally tally,
            Today today) {
        this.products = products;
        this.recipes = recipes;
        this.notices = notices;
        this.merged = merged;
        this.tally = tally;
        this.today = today;
    }

    @Override
    public String source() {
        return CatalogFeed.SOURCE;
    }

    @Override
    public Set<String> types() {
        return Set.of("product.created", "product.revised", "product.published", "product.archived", MERGED);
    }

    @Override
    public void handle(FollowedEvent event) {
        var told = new Told(event.data());
        var business = told.id("businessId");
        var recipe = told.number("compositionRevision");
        if (business == null || recipe == null || recipe < 1) {
            return; // no product as the catalog tells of them
        }
        products.tell(event, business, recipe).ifPresent(change -> {
            if (change.recategorised()) {
                tally.touch(change.business());
            }
            if (recipe > change.recipeBefore()) {
                recipes.moving(event.subject());
                notices.recipeMoved(event.subject(), recipe, today.dateOf(event.time()));
            }
            if (event.type().equals(MERGED) && told.id("survivorId") != null) {
                merge(event.subject(), told.id("survivorId"));
            }
        });
    }

    private void merge(UUID duplicate, UUID survivor) {
        notices.productMerged(duplicate, survivor);
        merged.fire(new ProductsMerged(survivor, duplicate));
    }
}
