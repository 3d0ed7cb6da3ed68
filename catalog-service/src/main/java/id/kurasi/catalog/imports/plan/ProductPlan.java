package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.imports.Effect;
import id.kurasi.catalog.product.KnownProduct;
import id.kurasi.catalog.product.ProductState;
import id.kurasi.catalog.product.WriteProduct;

/**
 * What a row is to do to a product.
 *
 * @param known null where it is to be added
 * @param draft without its business where that is to be registered first
 */
record ProductPlan(KnownProduct known, WriteProduct draft, boolean publish) {

    Effect effect() {
        if (known == null) {
            return Effect.CREATED;
        }
        return isChanged() || isToBePublished() ? Effect.UPDATED : Effect.UNCHANGED;
    }

    boolean isChanged() {
        return !draft.equals(known.facts());
    }

    boolean isToBePublished() {
        return publish && (known == null || known.state() == ProductState.DRAFT);
    }
}
