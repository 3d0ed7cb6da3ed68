package id.kurasi.certification.indicator;

import id.kurasi.certification.indicator.Ledger.Case;
import id.kurasi.certification.indicator.Ledger.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Businesses, and what may happen to them, as chance has it. */
final class Life {

    private static final List<String> CATEGORIES = List.of("SNACK_5", "BAKERY_5", "BATIK_5");

    private static final List<String> REGIONS = List.of("95.01.01", "95.01.02", "95.02.01");
    private static final List<String> TYPES = List.of("HALAL", "PIRT", "SNI");
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private final Ledger ledger;
    private final Random random;
    private final List<UUID> businesses = new ArrayList<>();
    private final Map<UUID, List<UUID>> products = new TreeMap<>();
    private final List<Runnable> pending = new ArrayList<>();

    Life(Ledger ledger, long seed) {
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    void begin(int number) {
        for (var i = 0; i < number; i++) {
            var business = ledger.business(any(REGIONS));
            businesses.add(business);
            products.put(business, List.of(product(business), product(business), product(business)));
        }
    }

    void goOn() {
        var business = any(businesses);
        switch (random.nextInt(11)) {
            case 0, 1, 2 -> register(business);
            case 3, 4 -> finish();
            case 5, 6, 7 -> certify(business);
            case 8 ->
                ledger.change(
                        business,
                        "update known_business set region_code = ? where business_id = ?",
                        any(REGIONS),
                        business);
            case 9 ->
                ledger.change(
                        business,
                        "update known_product set category = ? where product_id = ?",
                        any(CATEGORIES),
                        any(products.get(business)));
            default ->
                ledger.attend(
                        ledger.held("95.01", any(List.of("PACKING", "EXPORT")), day()),
                        business,
                        any(REGIONS),
                        1 + random.nextInt(5));
        }
    }

    private void register(UUID business) {
        var on = day();
        // an open case holds its products, so one in three only
        var of = Case.of(business, any(REGIONS), on, products.get(business).get(random.nextInt(3)));
        try {
            var id = ledger.register(of.of(any(TYPES), null).paidFrom(any(List.of("APBN", "CSR"))));
            pending.add(() -> {
                if (random.nextBoolean()) {
                    ledger.issue(id, business, on.plusDays(random.nextInt(400)));
                } else {
                    ledger.refuse(id, business, on.plusDays(random.nextInt(400)));
                }
            });
        } catch (IllegalStateException heldAlready) {
            finish();
        }
    }

    private void finish() {
        if (!pending.isEmpty()) {
            pending.remove(random.nextInt(pending.size())).run();
        }
    }

    private void certify(UUID business) {
        var begin = day();
        var type = any(TYPES);
        var own = products.get(business);
        var paper = ledger.verified(new Paper(
                business,
                any(REGIONS),
                type,
                begin,
                random.nextInt(3) == 0 ? null : begin.plusDays(random.nextInt(900)),
                own.subList(0, random.nextInt(own.size() + 1))));
        if (random.nextBoolean()) {
            pending.add(() -> suspend(business, paper, begin));
            pending.add(() -> outdate(business, paper, begin));
        } else if (random.nextBoolean()) {
            pending.add(() -> ledger.change(
                    business,
                    "update certificate set state = 'REVOKED', revoked_on = ? where id = ?",
                    begin.plusDays(random.nextInt(500)),
                    paper));
        } else {
            pending.add(() -> renew(business, paper, type, begin));
        }
    }

    private void suspend(UUID business, UUID paper, LocalDate begin) {
        ledger.change(business, "update certificate set suspensions = ?::jsonb where id = ?", period(begin), paper);
        if (random.nextBoolean()) {
            ledger.change(business, "update certificate set moved = ?::jsonb where id = ?", period(begin), paper);
        }
    }

    private void outdate(UUID business, UUID paper, LocalDate begin) {
        ledger.change(
                business,
                "update certificate_product set outdated = ?::jsonb where certificate_id = ? and product_id = ?",
                period(begin),
                paper,
                any(products.get(business)));
    }

    private void renew(UUID business, UUID paper, String type, LocalDate begin) {
        var renewal = ledger.verified(new Paper(
                business, any(REGIONS), type, begin.plusDays(random.nextInt(600)), null, products.get(business)));
        ledger.change(business, "update certificate set supersedes = ? where id = ?", paper, renewal);
    }

    private String period(LocalDate begin) {
        var from = begin.plusDays(random.nextInt(200) - 20);
        var until = random.nextBoolean() ? "null" : "\"" + from.plusDays(random.nextInt(200)) + "\"";
        return "[{\"from\": \"%s\", \"until\": %s}]".formatted(from, until);
    }

    private UUID product(UUID business) {
        return ledger.product(business, any(CATEGORIES));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(1_000));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
