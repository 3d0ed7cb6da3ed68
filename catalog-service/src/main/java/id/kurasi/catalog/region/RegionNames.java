package id.kurasi.catalog.region;

import id.kurasi.catalog.region.RegionIndex.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds regions by their names, as lists of agencies give them. Case, spaces and punctuation do not matter; {@code Kab.} and
 * {@code Kota} do, since one name may be of both. What stands beside a name, or where the caller is at home, decides between
 * regions of the same name.
 */
@ApplicationScoped
public class RegionNames {

    private final RegionIndex index;

    @Inject
    RegionNames(Regions regions) {
        this(regions.all());
    }

    RegionNames(List<RegionView> regions) {
        index = new RegionIndex(regions, RegionOtherNames.read());
    }

    /** The name of a region as a person would write it to be understood: {@code Magersari, Kota Mojokerto (35.76.02)}. */
    public String written(String code) {
        var entry = index.code(code).orElseThrow();
        var above = entry.level() == RegionLevel.DISTRICT
                ? ", " + index.code(code.substring(0, 5)).orElseThrow().name()
                : "";
        return entry.name() + above + " (" + code + ")";
    }

    public boolean exists(String code) {
        return index.code(code).isPresent();
    }

    /** @param home where names are looked for first: the region of the sheet, else those of the caller */
    public PlaceFound find(Place place, Collection<String> home) {
        var byName = byName(place, home);
        if (place.code() == null) {
            return byName;
        }
        var byCode = index.written(place.code());
        if (byName == null) {
            return byCode.map(entry -> PlaceFound.found(entry.code()))
                    .orElseGet(() -> PlaceFound.unknown(List.of(), place.code()));
        }
        // a code of BPS looks like one of Kemendagri: the name beside it decides
        if (byName.code() != null) {
            return byCode.filter(entry -> entry.isWithin(byName.code()) || isAbove(entry, byName.code()))
                    .map(entry -> entry.isWithin(byName.code()) ? PlaceFound.found(entry.code()) : byName)
                    .orElseGet(() -> byName.despite(place.code()));
        }
        return byCode.filter(entry -> byName.candidates().contains(entry.code()))
                .map(entry -> PlaceFound.found(entry.code()))
                .orElse(byName);
    }

    private static boolean isAbove(Entry entry, String code) {
        return code.startsWith(entry.code() + ".");
    }

    /** Null when nothing is named. */
    private PlaceFound byName(Place place, Collection<String> home) {
        if (place.anything() != null && place.regency() == null && place.district() == null) {
            return inParts(place, home);
        }
        if (place.regency() != null) {
            var regency = one(
                    regencies(place, home), place.regency(), home, index.all().filter(Entry::isRegencyOrCity));
            return place.district() == null || regency.code() == null
                    ? regency
                    : districtOf(regency, place.district(), home);
        }
        if (place.district() != null) {
            var in = provinceFilter(place, home);
            var districts = named(place.district(), entry -> entry.level() == RegionLevel.DISTRICT && in.test(entry));
            // a list of one city may well have its name there
            return one(
                    districts.isEmpty() ? named(place.district(), Entry::isRegencyOrCity) : districts,
                    place.district(),
                    home,
                    within(home));
        }
        return place.province() == null
                ? null
                : one(
                        named(place.province(), entry -> entry.level() == RegionLevel.PROVINCE),
                        place.province(),
                        home,
                        index.all().filter(entry -> entry.level() == RegionLevel.PROVINCE));
    }

    /** {@code Magersari, Kota Mojokerto, Jawa Timur}: each part narrows the one before it. */
    private PlaceFound inParts(Place place, Collection<String> home) {
        var parts = place.anything().split("[,;/()]+|\\s-\\s");
        List<Entry> found = null;
        for (var i = parts.length - 1; i >= 0; i--) {
            if (parts[i].isBlank()) {
                continue;
            }
            var wider = found;
            var here = named(
                    parts[i], entry -> wider == null || wider.stream().anyMatch(above -> entry.isWithin(above.code())));
            if (here.isEmpty()) {
                return PlaceFound.unknown(nearest(parts[i], index.all()), parts[i].strip());
            }
            found = here;
        }
        return found == null ? null : one(found, place.anything(), home, index.all());
    }

    private List<Entry> regencies(Place place, Collection<String> home) {
        var in = provinceFilter(place, home);
        var regencies = named(place.regency(), entry -> entry.isRegencyOrCity() && in.test(entry));
        // "Jakarta" in a column of regencies
        return regencies.isEmpty()
                ? named(place.regency(), entry -> entry.level() == RegionLevel.PROVINCE)
                : regencies.size() > 1 && place.district() != null
                        ? withDistrict(regencies, place.district())
                        : regencies;
    }

    private List<Entry> withDistrict(List<Entry> regencies, String district) {
        var having = regencies.stream()
                .filter(regency -> !districts(regency, district).isEmpty())
                .toList();
        return having.isEmpty() ? regencies : having;
    }

    private PlaceFound districtOf(PlaceFound regency, String district, Collection<String> home) {
        var entry = index.code(regency.code()).orElseThrow();
        var districts = districts(entry, district);
        if (districts.size() == 1) {
            return PlaceFound.found(districts.get(0).code());
        }
        if (PlaceName.of(district).key().equals(entry.key())) {
            return regency;
        }
        return regency.withoutDistrict(nearest(district, index.below(entry.code())), district);
    }

    /** Districts of a regency or city; {@code Cisalak Subang} in Subang is Cisalak. */
    private List<Entry> districts(Entry regency, String district) {
        var key = PlaceName.of(district).key();
        var districts =
                index.named(key).filter(entry -> isDistrictOf(entry, regency)).toList();
        if (districts.isEmpty()
                && key.endsWith(regency.key())
                && key.length() > regency.key().length()) {
            return index.named(key.substring(0, key.length() - regency.key().length()))
                    .filter(entry -> isDistrictOf(entry, regency))
                    .toList();
        }
        return districts;
    }

    private static boolean isDistrictOf(Entry entry, Entry regency) {
        return entry.level() == RegionLevel.DISTRICT && entry.isWithin(regency.code());
    }

    private Predicate<Entry> provinceFilter(Place place, Collection<String> home) {
        if (place.province() == null) {
            return entry -> true;
        }
        var province = one(
                named(place.province(), entry -> entry.level() == RegionLevel.PROVINCE),
                place.province(),
                home,
                Stream.of());
        return entry -> province.code() == null || entry.isWithin(province.code());
    }

    private List<Entry> named(String name, Predicate<Entry> which) {
        var place = PlaceName.of(name);
        var found = index.named(place.key()).filter(which).toList();
        if (place.kind() == null) {
            // a bare name that both a regency and a city have is the same for both; that of a district is not meant
            // then
            return found;
        }
        return found.stream().filter(entry -> entry.level() == place.kind()).toList();
    }

    private PlaceFound one(List<Entry> found, String name, Collection<String> home, Stream<Entry> others) {
        var entries = narrowed(found, home);
        if (entries.size() == 1) {
            return PlaceFound.found(entries.get(0).code());
        }
        return entries.isEmpty()
                ? PlaceFound.unknown(nearest(name, others), name)
                : PlaceFound.ambiguous(
                        entries.stream()
                                .sorted(RegionIndex.byCode())
                                .limit(20)
                                .map(Entry::code)
                                .toList(),
                        name);
    }

    /** What lies at home goes before what does not; then what is higher before what lies in it and has its name. */
    private static List<Entry> narrowed(List<Entry> found, Collection<String> home) {
        var here = found.stream()
                .filter(entry -> home.stream().anyMatch(entry::isWithin))
                .toList();
        var entries = new ArrayList<>(here.isEmpty() ? found : here);
        entries.removeIf(entry -> entry.level() == RegionLevel.DISTRICT
                && found.stream().anyMatch(above -> above != entry && entry.isWithin(above.code())));
        return entries;
    }

    private Stream<Entry> within(Collection<String> home) {
        return index.all().filter(entry -> home.isEmpty() || home.stream().anyMatch(entry::isWithin));
    }

    private List<String> nearest(String name, Stream<Entry> among) {
        return index.nearest(PlaceName.of(name).key(), among);
    }
}
