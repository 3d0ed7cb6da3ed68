package id.kurasi.catalog.product;

import id.kurasi.catalog.category.CategoryTree;
import id.kurasi.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** Whether what is said of a product can be so, once each field by itself is well formed. */
public final class ProductCheck {

    private ProductCheck() {}

    /**
     * Asks no database, so that many products can be checked at once.
     *
     * @param tree held when the product is then written, the latest when it is only tried
     */
    public static List<Violation> violations(WriteProduct product, CategoryTree tree) {
        var violations = new ArrayList<Violation>();
        if (tree.exists(product.category())) {
            violations.addAll(tree.violations(product.category(), product.attributes()));
        } else {
            violations.add(Violation.body("category", "UnknownCategory", product.category()));
        }
        if (product.gtin() != null && !Gtin.isWellFormed(product.gtin())) {
            violations.add(Violation.body("gtin", "GtinCheckDigit", Gtin.checkDigit(product.gtin())));
        }
        return violations;
    }
}
