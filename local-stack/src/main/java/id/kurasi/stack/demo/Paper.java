package id.kurasi.stack.demo;

import static id.kurasi.stack.demo.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A certificate of the input with all products that name it: one halal certificate often covers several. */
record Paper(Kind kind, String number, List<Product> products) {

    private static final int PRODUCTS_AT_ONCE = 100;

    /** Which columns hold which certificate. */
    enum Kind {
        HALAL("halal_number"),
        PIRT("pirt_number"),
        TRADEMARK("trademark_number");

        private final String numberColumn;

        Kind(String numberColumn) {
            this.numberColumn = numberColumn;
        }
    }

    static List<Paper> of(List<Product> products) {
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (Product product : products) {
            for (Kind kind : Kind.values()) {
                String number = product.row().text(kind.numberColumn);
                if (number != null) {
                    papers.computeIfAbsent(
                                    product.businessId() + kind + number,
                                    key -> new Paper(kind, number, new ArrayList<>()))
                            .products
                            .add(product);
                }
            }
        }
        return List.copyOf(papers.values());
    }

    Row row() {
        return products.get(0).row();
    }

    String describe() {
        return "%s %s of %s".formatted(kind, number, row().business());
    }

    String businessId() {
        return products.get(0).businessId();
    }

    /** The request that records it. It takes so many products; further ones are linked afterwards. */
    Map<String, Object> facts() {
        return object(
                "type",
                kind.name(),
                "scheme",
                kind == Kind.HALAL ? halalScheme() : null,
                "number",
                number,
                "businessId",
                businessId(),
                "regionCode",
                row().region(),
                "filedOn",
                kind == Kind.TRADEMARK ? row().text("trademark_filed_on") : null,
                "issuedOn",
                kind == Kind.HALAL ? row().text("halal_issued_on") : null,
                "expiresOn",
                kind == Kind.PIRT ? row().text("pirt_expires_on") : null);
    }

    private static Map<String, Object> covered(Product product) {
        return object("productId", product.id(), "compositionRevision", product.compositionRevision());
    }

    /** The simple route is open to micro and small businesses only. */
    private String halalScheme() {
        String scale = row().text("business_scale");
        return "MICRO".equals(scale) || "SMALL".equals(scale) ? "SELF_DECLARE" : "REGULAR";
    }
}
