package id.kurasi.catalog.export;

import id.kurasi.catalog.product.ProductView;

/**
 * A product with its business, so that one sheet is whole.
 *
 * @param nib of the business; null where it has none, or the caller may not see it
 */
record ProductRow(ProductView product, String nib) {

    String regionCode() {
        return product.business().regionCode();
    }
}
