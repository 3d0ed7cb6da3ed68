package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.row.RowBusiness;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Finding;
import id.kurasi.catalog.region.RegionNames;
import java.util.List;
import java.util.Optional;

/** Finds the business that a row is about: by id, by NIB, or by name and region. */
final class BusinessMatch {

    private final World world;
    private final RegionNames regions;

    BusinessMatch(World world, RegionNames regions) {
        this.world = world;
        this.regions = regions;
    }

    /** Empty for a new one, or with something said that refuses the row. */
    Optional<KnownBusiness> find(RowBusiness row, Say say) {
        if (row.id() != null) {
            return byId(row, say);
        }
        if (row.nib() != null) {
            var byNib = world.businessByNib(row.nib());
            if (byNib.isPresent()) {
                return byNib(row, byNib.get(), say);
            }
            if (row.name() == null) {
                say.of(ImportField.NIB, Code.BUSINESS_UNKNOWN);
                return Optional.empty();
            }
        }
        return row.name() == null ? unnamed(say) : byName(row, say);
    }

    private Optional<KnownBusiness> byId(RowBusiness row, Say say) {
        var found = world.business(row.id()).filter(world::isChangeable);
        if (found.isEmpty()) {
            say.of(ImportField.BUSINESS_ID, Code.BUSINESS_UNKNOWN);
        }
        return found;
    }

    /** Whose it is, is not said to somebody who may not see it. */
    private Optional<KnownBusiness> byNib(RowBusiness row, KnownBusiness found, Say say) {
        if (!world.isChangeable(found)) {
            say.of(ImportField.NIB, Code.NIB_TAKEN);
            return Optional.empty();
        }
        if (row.name() != null && !world.keyOf(row.name()).equals(found.nameKey())) {
            say.of(ImportField.BUSINESS_NAME, Code.NAME_CHANGED, found.facts().name());
        }
        return Optional.of(found);
    }

    private static Optional<KnownBusiness> unnamed(Say say) {
        say.of(ImportField.BUSINESS_NAME, Code.BUSINESS_MISSING);
        return Optional.empty();
    }

    private Optional<KnownBusiness> byName(RowBusiness row, Say say) {
        var here = inRegion(world.businessesNamed(row.name()), row.regionCode());
        var candidates = here.stream()
                .filter(business -> row.nib() == null
                        || business.facts().nib() == null
                        || business.facts().nib().equals(row.nib()))
                .toList();
        if (candidates.isEmpty() && !here.isEmpty()) {
            say.of(ImportField.NIB, Code.SAME_NAME_OTHER_NIB);
        }
        if (candidates.size() > 1) {
            say.of(
                    ImportField.BUSINESS_NAME,
                    Finding.of(Code.BUSINESS_AMBIGUOUS, candidates.size())
                            .offering(candidates.stream()
                                    .limit(10)
                                    .map(this::written)
                                    .toList()));
            return Optional.empty();
        }
        return candidates.stream().findFirst();
    }

    /** In the same district or, where one of both is only known by its regency or city, in that. */
    private static List<KnownBusiness> inRegion(List<KnownBusiness> named, String region) {
        if (region == null) {
            return named;
        }
        var exact = named.stream()
                .filter(business -> business.facts().regionCode().equals(region))
                .toList();
        return exact.isEmpty()
                ? named.stream()
                        .filter(business -> contains(region, business.facts().regionCode())
                                || contains(business.facts().regionCode(), region))
                        .toList()
                : exact;
    }

    static boolean contains(String region, String below) {
        return below.startsWith(region + ".");
    }

    private String written(KnownBusiness business) {
        var nib = business.facts().nib();
        return business.facts().name() + ", " + regions.written(business.facts().regionCode())
                + (nib == null ? "" : ", NIB " + nib) + ", " + business.id();
    }
}
