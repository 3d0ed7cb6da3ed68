package id.kurasi.stack.bench;

import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One thing that is measured, over REST and in SQL.
 *
 * @param script the same work for pgbench, in the database of the service
 */
record Probe(String name, Service service, DemoAccount account, String script, Request request) {

    /** Sends what one user would, and reads the answer. */
    interface Request {
        void send(HttpConnection connection) throws IOException;
    }

    private static final List<String> CATEGORIES = List.of("SNACK", "WOOD_CRAFT", "BAKERY");
    private static final List<String> KINDS = List.of("keripik", "sambal", "kopi", "kain");
    private static final List<String> MISSPELT = List.of("kripik", "sambel", "koppi", "kian");
    private static final String TERMS = """
            {"terms": {"supplyModel": "CONSIGNMENT", "producerPriceIdr": 12000, "retailPriceIdr": 18000, \
            "minimumOrder": 50, "paymentDays": 14}}""";

    static List<Probe> all(Scale scale) {
        return Stream.concat(ofCatalog(scale), ofCuration()).toList();
    }

    private static Stream<Probe> ofCatalog(Scale scale) {
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

    private static Stream<Probe> ofCuration() {
        AtomicInteger nextProduct = new AtomicInteger();
        AtomicInteger nextSubmission = new AtomicInteger();
        return Stream.of(
                new Probe(
                        "create + submit",
                        Service.CURATION,
                        DemoAccount.DINAS_MOJOKERTO,
                        "create-and-submit.sql",
                        c -> createAndSubmit(c, id(1, publishedBatik(nextProduct)))),
                new Probe(
                        "decide",
                        Service.CURATION,
                        DemoAccount.KERANJANG_BALI,
                        "decide.sql",
                        c -> c.post(
                                "/v1/submissions/%s/decisions/the-keranjang-bali/accept"
                                        .formatted(id(2, nextSubmission.incrementAndGet())),
                                TERMS)),
                new Probe(
                        "funnel",
                        Service.CURATION,
                        DemoAccount.DINAS_MOJOKERTO,
                        "funnel.sql",
                        c -> c.get("/v1/reports/funnel?groupBy=category&round=" + id(3, random(10)))));
    }

    private static void createAndSubmit(HttpConnection connection, String product) throws IOException {
        String created = connection.post("/v1/submissions", """
                {"roundId": "%s", "productId": "%s"}""".formatted(id(3, 0), product));
        int start = created.indexOf("\"id\":\"") + "\"id\":\"".length();
        connection.post(
                "/v1/submissions/%s/submit".formatted(created.substring(start, created.indexOf('"', start))), "");
    }

    /** The ids that the loaded rows count up, see the scripts. */
    private static String id(int kind, int n) {
        return "019a0000-0000-700%d-8000-%012x".formatted(kind, n);
    }

    /** The i-th of the products whose category is batik: seven of every seventy. */
    private static int batik(int i) {
        return i / 7 * 70 + i % 7;
    }

    /** Some are drafts or archived, see the script, and would be refused. */
    private static int publishedBatik(AtomicInteger next) {
        int n = batik(next.incrementAndGet());
        return n % 20 == 3 || n % 50 == 1 ? publishedBatik(next) : n;
    }

    private static int random(int most) {
        return ThreadLocalRandom.current().nextInt(1, most + 1);
    }
}
