package id.kurasi.certification.indicator;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Agencies count what is in their region, viewers too, but for counts so small that they point at somebody. */
@ApplicationScoped
class IndicatorAccess {

    private static final List<String> EVERYWHERE = List.of("");

    private final Caller caller;

    IndicatorAccess(Caller caller) {
        this.caller = caller;
    }

    /** @throws Refusal 403 for a region that is not the caller's to see */
    Sight of(Collection<String> asked) {
        if (caller.is(Role.ADMIN)) {
            return new Sight(asked.isEmpty() ? EVERYWHERE : outermost(asked), true);
        }
        if (asked.isEmpty()) {
            return ofAllThatIsTheirs();
        }
        asked.stream()
                .filter(region -> !caller.covers(Role.AGENCY, region) && !caller.covers(Role.VIEWER, region))
                .findFirst()
                .ifPresent(region -> {
                    throw Refusal.forbidden("region-not-yours", region);
                });
        return new Sight(outermost(asked), asked.stream().allMatch(region -> caller.covers(Role.AGENCY, region)));
    }

    private Sight ofAllThatIsTheirs() {
        if (caller.covers(Role.VIEWER, null)) {
            return new Sight(EVERYWHERE, false);
        }
        var scopes = new ArrayList<>(caller.scopes(Role.AGENCY));
        scopes.addAll(caller.scopes(Role.VIEWER));
        return new Sight(outermost(scopes), scopes.stream().allMatch(region -> caller.covers(Role.AGENCY, region)));
    }

    private static List<String> outermost(Collection<String> regions) {
        return regions.stream()
                .filter(region -> regions.stream().noneMatch(other -> region.startsWith(other + ".")))
                .distinct()
                .sorted()
                .toList();
    }
}
