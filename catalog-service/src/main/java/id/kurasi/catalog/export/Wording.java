package id.kurasi.catalog.export;

/** The language of headers and of the words in cells. */
enum Wording {
    INDONESIAN("produk", "usaha", "hari"),
    ENGLISH("products", "businesses", "days");

    private final String products;
    private final String businesses;
    private final String days;

    Wording(String products, String businesses, String days) {
        this.products = products;
        this.businesses = businesses;
        this.days = days;
    }

    static Wording of(String headers) {
        return headers.equals("en") ? ENGLISH : INDONESIAN;
    }

    String products() {
        return products;
    }

    String businesses() {
        return businesses;
    }

    String days() {
        return days;
    }
}
