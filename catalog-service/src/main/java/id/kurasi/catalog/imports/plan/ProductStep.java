package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.row.RowProduct;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Finding;
import id.kurasi.catalog.product.ImportedProducts;
import id.kurasi.catalog.product.KnownProduct;
import id.kurasi.catalog.product.ProductState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Plans what a row does to a product. */
final class ProductStep {

    /** Stands for a business that is not registered yet. */
    static final UUID TO_BE_REGISTERED = new UUID(0, 1);

    private final World world;
    private final ImportedProducts products;
    private final ProductDraft drafts;
    private final boolean publishes;

    ProductStep(World world, ImportedProducts products, boolean publishes) {
        this.world = world;
        this.products = products;
        this.drafts = new ProductDraft(products);
        this.publishes = publishes;
    }

    /**
     * Null when the row is refused.
     *
     * @param business null where it is to be registered
     */
    ProductPlan plan(RowProduct row, KnownBusiness business, Say say) {
        var known = find(row, business, say).orElse(null);
        if (say.refuses()) {
            return null;
        }
        if (known == null && row.name() == null) {
            say.of(ImportField.PRODUCT_NAME, Code.PRODUCT_UNKNOWN);
            return null;
        }
        if (known == null && row.category() == null) {
            say.of(ImportField.CATEGORY, Code.CATEGORY_MISSING);
            return null;
        }
        checkBarcode(row, known, say);
        compare(row, known, say);
        var draft = known == null
                ? drafts.added(row, business == null ? TO_BE_REGISTERED : business.id(), say)
                : drafts.revised(row, known, nameOf(row, known, say), world.firstRowOf(known.id()) != null, say);
        if (!say.refuses()) {
            products.violations(draft).forEach(violation -> {
                var args = new ArrayList<Object>();
                args.add(violation.code().equals("Constraint") ? "" : violation.code());
                args.addAll(Arrays.asList(violation.args()));
                say.ofApiField(violation.field(), Finding.of(Code.INVALID, args.toArray()));
            });
        }
        return say.refuses() ? null : new ProductPlan(known, draft, publishes);
    }

    /** A name that is written much the same is the same; another one, found by its barcode or id, is a new name. */
    private String nameOf(RowProduct row, KnownProduct known, Say say) {
        if (row.name() == null || world.keyOf(row.name()).equals(known.nameKey())) {
            return known.facts().name();
        }
        say.of(ImportField.PRODUCT_NAME, Code.NAME_CHANGED, known.facts().name());
        return row.name();
    }

    private Optional<KnownProduct> find(RowProduct row, KnownBusiness business, Say say) {
        var found = row.id() != null ? byId(row, business, say) : byNameOrBarcode(row, business, say);
        if (found.isPresent() && found.get().state() == ProductState.ARCHIVED) {
            say.of(ImportField.PRODUCT_NAME, Code.PRODUCT_ARCHIVED);
        }
        return found;
    }

    private Optional<KnownProduct> byId(RowProduct row, KnownBusiness business, Say say) {
        var found = world.product(row.id())
                .filter(product ->
                        business != null && product.facts().businessId().equals(business.id()));
        if (found.isEmpty()) {
            say.of(ImportField.PRODUCT_ID, Code.PRODUCT_UNKNOWN);
        }
        return found;
    }

    private Optional<KnownProduct> byNameOrBarcode(RowProduct row, KnownBusiness business, Say say) {
        if (business == null) {
            return Optional.empty();
        }
        var named =
                row.name() == null ? java.util.List.<KnownProduct>of() : world.productsNamed(business.id(), row.name());
        var live = named.stream()
                .filter(product -> product.state() != ProductState.ARCHIVED)
                .toList();
        if (live.size() > 1) {
            say.of(ImportField.PRODUCT_NAME, Code.PRODUCT_AMBIGUOUS, live.size());
            return Optional.empty();
        }
        if (live.size() == 1) {
            return Optional.of(live.get(0));
        }
        var byBarcode = row.gtin() == null
                ? Optional.<KnownProduct>empty()
                : world.productByGtin(row.gtin())
                        .filter(product -> product.facts().businessId().equals(business.id()));
        return byBarcode.isPresent() ? byBarcode : named.stream().findFirst();
    }

    private void checkBarcode(RowProduct row, KnownProduct known, Say say) {
        if (row.gtin() == null) {
            return;
        }
        var owner = world.productByGtin(row.gtin());
        if (owner.isPresent() && (known == null || !owner.get().id().equals(known.id()))) {
            say.of(ImportField.GTIN, Code.GTIN_TAKEN);
        }
    }

    private static boolean isOtherPrice(Long said, Long known) {
        return said != null && known != null && !said.equals(known);
    }

    /**
     * The same name twice in a sheet with another content, price or barcode is another variant, and must not overwrite the
     * first; and one barcode has one name.
     */
    private void compare(RowProduct row, KnownProduct known, Say say) {
        var first = known == null ? null : world.firstRowOf(known.id());
        if (first == null) {
            return;
        }
        var content = known.facts().netContent();
        var differs = row.gtin() != null
                        && known.facts().gtin() != null
                        && !row.gtin().equals(known.facts().gtin())
                || row.netContent() != null && content != null && !ProductDraft.isSame(row.netContent(), content)
                || isOtherPrice(row.retailPriceIdr(), known.facts().retailPriceIdr())
                || row.name() != null && !world.keyOf(row.name()).equals(known.nameKey());
        say.of(ImportField.PRODUCT_NAME, differs ? Code.PRODUCT_DIFFERS_FROM_ROW : Code.SAME_PRODUCT_AS_ROW, first);
    }
}
