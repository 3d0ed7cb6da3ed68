package id.kurasi.certification.indicator;

import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.meaning.Meaning;
import id.kurasi.certification.meaning.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what the rows say, one by one and in other words than the counters are kept by.
 *
 * @param regions of businesses
 * @param categories product groups of products
 */
record Recount(
        List<Happening> happenings, List<Paper> papers, Map<String, String> regions, Map<String, String> categories) {

    /** What happened to a business on a day; {@code days} since the case was registered. */
    record Happening(
            String id,
            String what,
            LocalDate on,
            String business,
            Place place,
            int items,
            int days,
            Set<String> products) {}

    record Place(String region, String kind, String fund) {}

    /** A certificate with its products, and when each did not fit. */
    record Paper(String id, String business, String kind, CertificateFacts facts, Map<String, List<Period>> products) {}

    /** What is expected of a cell; null is not told. */
    record Expected(BigDecimal value, Integer businesses, Integer products) {

        Expected {
            value = new BigDecimal(value.stripTrailingZeros().toPlainString());
        }

        boolean isNothing() {
            return value.signum() == 0 && products != null && products == 0;
        }
    }

    /** Something that counts; without a business where only some products of a certificate do. */
    private record Thing(String business, Place place, Set<String> products, Happening happening) {}

    Map<String, Expected> of(IndicatorCode code, LocalDate from, LocalDate until, Dimension by) {
        var cells = new TreeMap<String, List<Thing>>();
        (code.isOfADay() ? held(code, until) : happened(code, from, until)).forEach(thing -> keys(thing, by)
                .forEach(key ->
                        cells.merge(key, List.of(thing), (one, more) -> Stream.concat(one.stream(), more.stream())
                                .toList())));
        var expected = new TreeMap<String, Expected>();
        cells.forEach((key, in) -> expected.put(
                key, expected(code, in, product -> by != Dimension.CATEGORY || key.equals(categories.get(product)))));
        expected.values().removeIf(Expected::isNothing);
        return expected;
    }

    private Set<String> keys(Thing thing, Dimension by) {
        return switch (by) {
            case TYPE, TOPIC -> Set.of(thing.place().kind());
            case FUNDING_SOURCE -> Set.of(thing.place().fund());
            case DISTRICT -> Set.of(thing.place().region());
            case PROVINCE -> Set.of(thing.place().region().substring(0, 2));
            case CATEGORY -> thing.products().stream().map(categories::get).collect(Collectors.toSet());
            default -> Set.of(thing.place().region().substring(0, 5));
        };
    }

    private static Expected expected(IndicatorCode code, Collection<Thing> in, Predicate<String> there) {
        var counting = in.stream().filter(thing -> thing.business() != null).toList();
        var businesses = (int) counting.stream().map(Thing::business).distinct().count();
        var products = (int) in.stream()
                .flatMap(thing -> thing.products().stream())
                .filter(there)
                .distinct()
                .count();
        return switch (code) {
            case FACIL_SUCCESS -> new Expected(share(in), null, null);
            case FACIL_DAYS -> new Expected(median(in), null, null);
            case CERT_HOLDERS -> new Expected(BigDecimal.valueOf(businesses), businesses, products);
            case CERT_EXPIRING -> new Expected(BigDecimal.valueOf(counting.size()), businesses, products);
            case TRAINED -> new Expected(items(in), businesses, null);
            default -> new Expected(items(in), businesses, products);
        };
    }

    private static BigDecimal items(Collection<Thing> in) {
        return BigDecimal.valueOf(
                in.stream().mapToInt(thing -> thing.happening().items()).sum());
    }

    private static BigDecimal share(Collection<Thing> in) {
        var issued = in.stream()
                .filter(thing -> thing.happening().what().equals("ISSUED"))
                .count();
        return BigDecimal.valueOf(100 * issued).divide(BigDecimal.valueOf(in.size()), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal median(Collection<Thing> in) {
        var days = in.stream().map(thing -> thing.happening().days()).sorted().toList();
        var middle = days.size() / 2;
        var twice = days.size() % 2 == 1 ? 2 * days.get(middle) : days.get(middle) + days.get(middle - 1);
        return BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2));
    }

    private Stream<Thing> happened(IndicatorCode code, LocalDate from, LocalDate until) {
        var what =
                switch (code) {
                    case FACIL_STARTED -> Set.of("REGISTERED");
                    case FACIL_ISSUED, FACIL_DAYS -> Set.of("ISSUED");
                    case FACIL_REFUSED -> Set.of("REFUSED");
                    case FACIL_SUCCESS -> Set.of("ISSUED", "REFUSED");
                    default -> Set.of("ATTENDED");
                };
        return happenings.stream()
                .filter(one -> what.contains(one.what()))
                .filter(one -> !one.on().isBefore(from) && !one.on().isAfter(until))
                .map(one -> new Thing(one.business(), one.place(), one.products(), one));
    }

    private Stream<Thing> held(IndicatorCode code, LocalDate day) {
        var wanted =
                code == IndicatorCode.CERT_HOLDERS ? Set.of(Meaning.VALID, Meaning.EXPIRING) : Set.of(Meaning.EXPIRING);
        return papers.stream().flatMap(paper -> {
            var place = new Place(regions.get(paper.business()), paper.kind(), "");
            var outdated =
                    paper.products().values().stream().flatMap(List::stream).toList();
            if (wanted.contains(Meaning.on(day, paper.facts().withOutdated(outdated), 90))) {
                return Stream.of(
                        new Thing(paper.business(), place, paper.products().keySet(), null));
            }
            var covered = new HashSet<String>();
            paper.products().forEach((product, periods) -> {
                if (wanted.contains(Meaning.on(day, paper.facts().withOutdated(periods), 90))) {
                    covered.add(product);
                }
            });
            return covered.isEmpty() ? Stream.of() : Stream.of(new Thing(null, place, covered, null));
        });
    }
}
