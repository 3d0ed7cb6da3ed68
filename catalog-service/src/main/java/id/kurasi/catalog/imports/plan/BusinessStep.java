package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.business.BusinessDraft;
import id.kurasi.catalog.business.BusinessScale;
import id.kurasi.catalog.business.Fostering;
import id.kurasi.catalog.business.ImportedBusinesses;
import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.business.Membership;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.column.Mapping.Defaults;
import id.kurasi.catalog.imports.row.RowBusiness;
import id.kurasi.catalog.imports.row.RowBusiness.Scale;
import id.kurasi.catalog.imports.row.RowContact;
import id.kurasi.catalog.imports.row.RowFacts;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Finding;
import id.kurasi.catalog.region.RegionNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Plans what a row does to a business. */
final class BusinessStep {

    private final World world;
    private final ImportedBusinesses businesses;
    private final BusinessMatch match;
    private final Defaults defaults;
    private final LocalDate today;

    BusinessStep(World world, ImportedBusinesses businesses, RegionNames regions, Defaults defaults, LocalDate today) {
        this.world = world;
        this.businesses = businesses;
        this.match = new BusinessMatch(world, regions);
        this.defaults = defaults;
        this.today = today;
    }

    /** Null when the row is refused. */
    BusinessPlan plan(RowFacts facts, Say say) {
        var row = facts.business();
        var known = match.find(row, say).orElse(null);
        if (say.refuses()) {
            return null;
        }
        if (known == null && row.regionCode() == null) {
            say.of(ImportField.REGION, Code.REGION_MISSING);
            return null;
        }
        var draft = known == null ? registered(row, say) : changed(known, row);
        check(known, draft, say);
        return say.refuses() ? null : new BusinessPlan(known, draft, contact(facts, known, say));
    }

    private BusinessDraft registered(RowBusiness row, Say say) {
        return new BusinessDraft(
                row.name(),
                row.nib(),
                row.taxRegistered(),
                row.regionCode(),
                scale(row.scale(), say),
                row.scale() == null ? null : row.scale().basis(),
                row.industryScale(),
                row.categories(),
                row.kbli(),
                fostered(List.of(), row),
                row.memberships());
    }

    private BusinessScale scale(Scale said, Say say) {
        if (said != null) {
            return said.scale();
        }
        if (defaults.businessScale() != null) {
            return BusinessScale.valueOf(defaults.businessScale());
        }
        say.of(ImportField.BUSINESS_SCALE, Code.SCALE_ASSUMED);
        return BusinessScale.MICRO;
    }

    /** What the row does not say stays; what is written much the same is the same. */
    private BusinessDraft changed(KnownBusiness known, RowBusiness row) {
        var facts = known.facts();
        var renamed = row.name() != null && !world.keyOf(row.name()).equals(known.nameKey());
        return new BusinessDraft(
                renamed && isFoundByNumber(row) ? row.name() : facts.name(),
                row.nib() == null || facts.nib() != null ? facts.nib() : row.nib(),
                row.taxRegistered() == null ? facts.taxRegistered() : row.taxRegistered(),
                region(facts.regionCode(), row),
                row.scale() == null ? facts.businessScale() : row.scale().scale(),
                row.scale() == null
                                || row.scale().basis() == null && row.scale().scale() == facts.businessScale()
                        ? facts.scaleBasis()
                        : row.scale().basis(),
                row.industryScale() == null ? facts.industryScale() : row.industryScale(),
                both(facts.categories(), row.categories()),
                both(facts.kbli(), row.kbli()),
                fostered(facts.fosteredBy(), row),
                members(facts.memberships(), row.memberships()));
    }

    /** A name that a merged double had leads to a business, and does not rename it. */
    private static boolean isFoundByNumber(RowBusiness row) {
        return row.id() != null || row.nib() != null;
    }

    private static String region(String known, RowBusiness row) {
        var keeps =
                row.regionCode() == null || row.regionIsDefault() || BusinessMatch.contains(row.regionCode(), known);
        return keeps ? known : row.regionCode();
    }

    private static <T> List<T> both(List<T> known, List<T> said) {
        if (known.containsAll(said)) {
            return known;
        }
        var all = new LinkedHashSet<>(known);
        all.addAll(said);
        return List.copyOf(all);
    }

    private List<Fostering> fostered(List<Fostering> known, RowBusiness row) {
        var all = new ArrayList<>(known);
        for (var said : row.fosteredBy()) {
            if (known.stream()
                    .noneMatch(one -> one.until() == null && one.organisation().equalsIgnoreCase(said.by()))) {
                all.add(new Fostering(said.by(), said.since() == null ? today : said.since(), null));
            }
        }
        return all;
    }

    private static List<Membership> members(List<Membership> known, List<Membership> said) {
        var all = new ArrayList<>(known);
        said.stream()
                .filter(one -> known.stream()
                        .noneMatch(other ->
                                other.kind() == one.kind() && other.name().equalsIgnoreCase(one.name())))
                .forEach(all::add);
        return all;
    }

    private void check(KnownBusiness known, BusinessDraft draft, Say say) {
        var stays = known != null && draft.regionCode().equals(known.facts().regionCode());
        if (!stays && !businesses.mayRegisterIn(draft.regionCode())) {
            say.of(ImportField.REGION, Code.REGION_OUTSIDE_YOURS, draft.regionCode());
        }
        if (draft.fosteredBy().stream().anyMatch(fostering -> fostering.since().isAfter(today))) {
            say.of(ImportField.FOSTERED_SINCE, Code.DATE_INVALID);
        }
        businesses
                .objections(draft)
                .forEach(objection ->
                        say.ofApiField(objection.field(), Finding.of(Code.INVALID, "", objection.message())));
    }

    private RowContact contact(RowFacts facts, KnownBusiness known, Say say) {
        var said = facts.contact();
        if (known == null) {
            return said.isEmpty() ? null : said;
        }
        var first = world.firstRowOf(known.id());
        if (first != null) {
            if (world.contactOf(known).isOfOthersThan(said)) {
                say.of(ImportField.BUSINESS_NAME, Code.BUSINESS_DIFFERS_FROM_ROW, first);
            } else if (facts.product() == null) {
                say.of(ImportField.BUSINESS_NAME, Code.SAME_BUSINESS_AS_ROW, first);
            }
        }
        var merged = world.contactOf(known).with(said);
        return merged.equals(world.contactOf(known)) ? null : merged;
    }
}
