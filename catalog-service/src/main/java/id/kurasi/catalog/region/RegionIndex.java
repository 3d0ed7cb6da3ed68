package id.kurasi.catalog.region;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All regions in memory by code and by name. */
final class RegionIndex {

    private static final int MOST_NEAREST = 5;
    private static final int DOTTED_LENGTH_OF_DISTRICT = 8;

    private final Map<String, Entry> byCode = new TreeMap<>();
    private final Map<String, List<Entry>> byKey = new HashMap<>();

    /** @param key of {@link PlaceName} */
    record Entry(String code, RegionLevel level, String name, String key) {

        boolean isWithin(String above) {
            return code.equals(above) || code.startsWith(above + ".");
        }

        boolean isRegencyOrCity() {
            return level == RegionLevel.REGENCY || level == RegionLevel.CITY;
        }
    }

    RegionIndex(Collection<RegionView> regions, Map<String, String> otherNames) {
        regions.forEach(region -> {
            var entry = new Entry(
                    region.code(),
                    region.level(),
                    region.name(),
                    PlaceName.of(region.name()).key());
            byCode.put(entry.code(), entry);
            add(entry.key(), entry);
        });
        otherNames.forEach((name, code) -> add(PlaceName.of(name).key(), byCode.get(code)));
    }

    private void add(String key, Entry entry) {
        byKey.merge(key, List.of(entry), (some, more) -> Stream.concat(some.stream(), more.stream())
                .distinct()
                .toList());
    }

    Optional<Entry> code(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By a code as it is written: dotted or not, of a village as well. */
    Optional<Entry> written(String code) {
        var digits = code.replaceAll("\\D", "");
        if (digits.length() < 2 || digits.length() % 2 != 0 || digits.length() > 10) {
            return Optional.empty();
        }
        var dotted = new StringBuilder();
        for (var i = 0; i < Math.min(digits.length(), 6); i += 2) {
            dotted.append(i == 0 ? "" : ".").append(digits, i, i + 2);
        }
        return code(dotted.substring(0, Math.min(dotted.length(), DOTTED_LENGTH_OF_DISTRICT)));
    }

    Stream<Entry> named(String key) {
        return byKey.getOrDefault(key, List.of()).stream();
    }

    /** The names most like one that does not exist, for a person to choose from. */
    List<String> nearest(String key, Stream<Entry> among) {
        var distances = new LinkedHashMap<String, Integer>();
        among.forEach(entry -> {
            var distance = Distance.between(key, entry.key(), Math.max(2, key.length() / 3));
            if (distance >= 0) {
                distances.put(entry.code(), distance);
            }
        });
        return distances.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NEAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    Stream<Entry> all() {
        return byCode.values().stream();
    }

    Stream<Entry> below(String code) {
        return byCode.values().stream()
                .filter(entry -> entry.isWithin(code) && !entry.code().equals(code));
    }

    static Comparator<Entry> byCode() {
        return Comparator.comparing(Entry::code);
    }
}
