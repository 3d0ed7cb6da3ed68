package id.kurasi.stack.bench;

import static id.kurasi.stack.bench.Probe.id;
import static id.kurasi.stack.bench.Probe.random;

import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is asked of the catalog. */
final class CatalogProbes {

    private static final List<String> CATEGORIES = List.of("SNACK", "WOOD_CRAFT", "BAKERY");
    private static final List<String> KINDS = List.of("keripik", "sambal", "kopi", "kain");
    private static final List<String> MISSPELT = List.of("kripik", "sambel", "koppi", "kian");

    private CatalogProbes() {}

    static Stream<Probe> of(Scale scale) {
        return Stream.of(
                read("product list", "product-list.sql", () -> "/v1/products?category=%s&region=35.%02d"
                        .formatted(CATEGORIES.get(random(3) - 1), random(29))),
                read(
                        "list, complete",
                        "list-complete.sql",
                        () -> "/v1/products?region=35.%02d&completeness.minimarket=80".formatted(random(29))),
                new Probe(
                        "one product",
                        Service.CATALOG,
                        DemoAccount.ADMIN,
                        "one-product.sql",
                        c -> c.get("/v1/products/" + id(1, random(scale.products())))),
                read("search, common", "search-common.sql", () -> "/v1/products?q=" + kind()),
                read("search, 2 words", "search-two.sql", () -> "/v1/products?q=" + kind() + "+" + flavour()),
                read("search, rare", "search-rare.sql", () -> "/v1/products?q=" + rare(scale)),
                read("search, misspelt", "search-misspelt.sql", () -> "/v1/products?q=" + misspelt()),
                read("search, in region", "search-region.sql", () -> "/v1/products?q=%s&region=35.%02d"
                        .formatted(flavour(), random(29))),
                read("facets", "facets.sql", () -> "/v1/products/facets?q=%s&region=35.%02d"
                        .formatted(kind(), random(29))),
                read(
                        "statistics",
                        "statistics.sql",
                        () -> "/v1/statistics/businesses?groupBy=category&groupBy=businessScale&region=35.%02d"
                                .formatted(random(29))));
    }

    private static Probe read(String name, String script, Supplier<String> path) {
        return new Probe(name, Service.CATALOG, DemoAccount.DASBOR, script, c -> c.get(path.get()));
    }

    /** One of the more frequent kinds of things, each in five to eleven of a hundred names. */
    private static String kind() {
        return KINDS.get(random(KINDS.size()) - 1);
    }

    private static String misspelt() {
        return MISSPELT.get(random(MISSPELT.size()) - 1);
    }

    private static String flavour() {
        return BenchWord.of(1000 + 1 + random(30));
    }

    private static String rare(Scale scale) {
        return BenchWord.of(50_000 + scale.rareRank() / 2 + random(scale.rareRank()));
    }
}
