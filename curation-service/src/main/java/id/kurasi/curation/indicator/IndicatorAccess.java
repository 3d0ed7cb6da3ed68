package id.kurasi.curation.indicator;

import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.Rounds;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Who may know which figures: an agency those of businesses in its region and of its rounds; a viewer the same but for districts
 * and for counts so small that they point at somebody; a buyer what concerns the own retailer, and nothing of any other.
 */
@ApplicationScoped
class IndicatorAccess {

    private static final List<String> EVERYWHERE = List.of("");

    private final Caller caller;
    private final Rounds rounds;
    private final RoundAccess access;

    IndicatorAccess(Caller caller, Rounds rounds, RoundAccess access) {
        this.caller = caller;
        this.rounds = rounds;
        this.access = access;
    }

    /** @throws Refusal 403 for what is not the caller's to know, 400 for what cannot be asked together */
    Question of(IndicatorFilter filter) {
        var regions = Objects.requireNonNullElse(filter.region, List.<String>of());
        if (filter.round != null && (!regions.isEmpty() || (filter.groupBy != null && filter.groupBy.isRegion()))) {
            throw Refusal.invalid(Violation.query("round", "RoundWithoutRegion"));
        }
        var category = Objects.requireNonNullElse(filter.category, "");
        if (caller.is(Role.ADMIN, Role.SERVICE)) {
            var everywhere = regions.isEmpty() ? EVERYWHERE : outermost(regions);
            return new Question(everywhere, EVERYWHERE, any(filter), known(filter), category, true);
        }
        if (caller.is(Role.AGENCY, Role.VIEWER)) {
            return ofARegion(filter, regions, category);
        }
        var own = own(filter);
        return new Question(
                regions.isEmpty() ? EVERYWHERE : outermost(regions), EVERYWHERE, own, known(filter), category, true);
    }

    private Question ofARegion(IndicatorFilter filter, List<String> regions, String category) {
        var mine = theirs();
        regions.stream().filter(region -> !covers(region)).findFirst().ifPresent(region -> {
            throw Refusal.forbidden("outside-your-region", region);
        });
        var told = regions.isEmpty() ? mine : outermost(regions);
        var round = filter.round == null ? null : rounds.get(filter.round);
        if (round != null && !covers(round.agencyRegionCode())) {
            throw Refusal.forbidden("outside-your-region", round.agencyRegionCode());
        }
        var exact = round == null
                ? told.stream().allMatch(region -> caller.covers(Role.AGENCY, region))
                : access.governs(round);
        if (!exact && (filter.groupBy == Dimension.district || told.stream().anyMatch(IndicatorAccess::isDistrict))) {
            throw Refusal.forbidden("districts-not-for-viewers");
        }
        return new Question(round == null ? told : EVERYWHERE, mine, any(filter), filter.round, category, exact);
    }

    private boolean covers(String region) {
        return caller.covers(Role.AGENCY, region) || caller.covers(Role.VIEWER, region);
    }

    private List<String> theirs() {
        if (caller.covers(Role.VIEWER, null)) {
            return EVERYWHERE;
        }
        var scopes = new ArrayList<>(caller.scopes(Role.AGENCY));
        scopes.addAll(caller.scopes(Role.VIEWER));
        return outermost(scopes);
    }

    /** @throws Refusal 400 for a buyer of several retailers who does not say which, 403 for another's figures */
    private String own(IndicatorFilter filter) {
        var own = caller.scopes(Role.BUYER);
        if (filter.groupBy == Dimension.retailer) {
            throw Refusal.forbidden("retailers-not-for-buyers");
        }
        if (filter.retailer == null && own.size() == 1) {
            return own.iterator().next();
        }
        if (filter.retailer == null || !own.contains(filter.retailer)) {
            throw Refusal.invalid(Violation.query("retailer", "OneOfYourRetailers", String.join(", ", own)));
        }
        return filter.retailer;
    }

    private UUID known(IndicatorFilter filter) {
        return filter.round == null ? null : rounds.get(filter.round).id();
    }

    private static String any(IndicatorFilter filter) {
        return Objects.requireNonNullElse(filter.retailer, "");
    }

    private static boolean isDistrict(String region) {
        return region.length() > 5;
    }

    private static List<String> outermost(Collection<String> regions) {
        return regions.stream()
                .filter(region -> regions.stream().noneMatch(other -> region.startsWith(other + ".")))
                .distinct()
                .sorted()
                .toList();
    }
}
