package id.kurasi.stack.bench;

import static id.kurasi.stack.bench.Probe.any;
import static id.kurasi.stack.bench.Probe.id;
import static id.kurasi.stack.bench.Probe.random;

import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.time.Year;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked of curation by those who read, each within what is theirs. */
record CurationProbes(CurationRounds rounds) {

    private static final DemoAccount BUYER = DemoAccount.KERANJANG_BALI;
    private static final DemoAccount AGENCY = DemoAccount.DINAS_MOJOKERTO;
    private static final DemoAccount CURATOR = DemoAccount.KURATOR_1;
    private static final DemoAccount VIEWER = DemoAccount.DASBOR;

    private static final List<String> TABS = List.of("pending", "shortlisted", "accepted", "declined");
    private static final List<String> CATEGORIES = List.of("BATIK", "SNACK", "CRAFT");

    static Stream<Probe> of(Scale scale) {
        var probes = new CurationProbes(new CurationRounds(scale));
        return Stream.of(probes.inbox(), probes.rankings(), probes.submissions(), probes.reports(), probes.work())
                .flatMap(some -> some);
    }

    private Stream<Probe> inbox() {
        return Stream.of(
                read("inbox", BUYER, "inbox.sql", () -> "/v1/inbox?tab=" + any(TABS)),
                read("inbox, due", BUYER, null, () -> "/v1/inbox?tab=pending&sort=due"),
                read("inbox, filtered", BUYER, null, () -> "/v1/inbox?tab=pending&sort=age&category=%s&round=%s"
                        .formatted(any(CATEGORIES), id(3, any(rounds.toDecide())))),
                read("inbox counts", BUYER, "inbox-counts.sql", () -> "/v1/inbox/counts"));
    }

    private Stream<Probe> rankings() {
        return Stream.of(
                read("ranking", BUYER, "ranking.sql", () -> ranking(rounds.bought())),
                new Probe(
                        "ranking, later",
                        Service.CURATION,
                        BUYER,
                        "ranking-later.sql",
                        new LaterPage(ranking(rounds.toDecide()))::read),
                read("ranking, curator", CURATOR, null, () -> ranking(rounds.reviewed())));
    }

    private Stream<Probe> submissions() {
        return Stream.of(
                read("one, buyer", BUYER, "submission.sql", () -> one(rounds.bought())),
                read("one, curator", CURATOR, null, () -> one(rounds.reviewed())),
                read("one, agency", AGENCY, null, () -> one(rounds.governed())),
                read("comparison", BUYER, null, () -> "/v1/comparisons?submission=" + five()),
                read("list, buyer", BUYER, null, () -> "/v1/submissions?state=REVIEWED"),
                read("list, curator", CURATOR, null, () -> "/v1/submissions?state=SUBMITTED"),
                read("list, agency", AGENCY, null, () -> "/v1/submissions"),
                read("list, region", AGENCY, null, () -> "/v1/submissions?state=SUBMITTED&region=35.76.02"),
                read("list, business", AGENCY, null, () -> "/v1/submissions?business=" + id(0, random(400))),
                read(
                        "list, round",
                        AGENCY,
                        null,
                        () -> "/v1/submissions?sort=-score&round=" + id(3, any(rounds.governed()))));
    }

    private Stream<Probe> reports() {
        return Stream.of(
                read(
                        "funnel",
                        VIEWER,
                        "funnel.sql",
                        () -> "/v1/reports/funnel?groupBy=category&round=" + id(3, any(rounds.all()))),
                read(
                        "indicator",
                        VIEWER,
                        "indicator.sql",
                        () -> "/v1/curation-indicators/ACCEPT_RATE?groupBy=regency&year=" + year()),
                read(
                        "indicator, own",
                        AGENCY,
                        null,
                        () -> "/v1/curation-indicators/CUR_SUBMITTED?groupBy=category&year=" + year()),
                read("events", DemoAccount.ADMIN, null, () -> "/v1/events"),
                read("gaps", AGENCY, null, () -> "/v1/remediation-items"),
                read("listings", BUYER, null, () -> "/v1/listings"));
    }

    private Stream<Probe> work() {
        return Stream.of(
                read("work, buyer", BUYER, null, () -> "/v1/curation-work-items"),
                read("work, agency", AGENCY, null, () -> "/v1/curation-work-items"),
                read("work, curator", CURATOR, null, () -> "/v1/curation-work-items"),
                read("work counts", AGENCY, null, () -> "/v1/curation-work-items/counts?groupBy=REGION"),
                read("next review", CURATOR, "next-review.sql", () -> "/v1/reviews/next?round=" + id(3, 1)),
                read("next of all", CURATOR, null, () -> "/v1/reviews/next"),
                read("progress", AGENCY, null, () -> "/v1/rounds/%s/review-progress".formatted(id(3, 1))));
    }

    private static int year() {
        return Year.now().getValue() + 1 - random(2);
    }

    private static String ranking(List<Integer> rounds) {
        return "/v1/rounds/%s/ranking".formatted(id(3, any(rounds)));
    }

    private String one(List<Integer> of) {
        return "/v1/submissions/" + id(2, rounds.submission(of));
    }

    private String five() {
        return IntStream.generate(() -> rounds.submission(rounds.bought()))
                .distinct()
                .limit(5)
                .mapToObj(n -> id(2, n))
                .collect(Collectors.joining("&submission="));
    }

    private static Probe read(String name, DemoAccount account, String script, Supplier<String> path) {
        return new Probe(name, Service.CURATION, account, script, c -> c.get(path.get()));
    }
}
