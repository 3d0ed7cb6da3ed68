package id.kurasi.catalog.duplicate;

import id.kurasi.catalog.business.BusinessAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the caller looks for duplicates: doubles are for who may merge them. */
@ApplicationScoped
class KeptRegions {

    private final BusinessAccess access;

    KeptRegions(BusinessAccess access) {
        this.access = access;
    }

    /** @return the regions asked for, as far as they are the caller's; null for all there are */
    Set<String> within(Collection<String> asked) {
        var kept = access.administeredRegions();
        if (kept == null || asked.isEmpty()) {
            return kept == null && asked.isEmpty() ? null : kept == null ? Set.copyOf(asked) : kept;
        }
        return asked.stream()
                .flatMap(region -> kept.stream().map(scope -> narrower(region, scope)))
                .filter(region -> region != null)
                .collect(Collectors.toSet());
    }

    private static String narrower(String one, String other) {
        if (one.equals(other) || one.startsWith(other + ".")) {
            return one;
        }
        return other.startsWith(one + ".") ? other : null;
    }

    /** As one parameter of SQL: null for all there are, empty for none. */
    static String asText(Set<String> regions) {
        return regions == null ? null : String.join(",", regions);
    }

    /** The same as a condition on a column of regions. */
    static String condition(String column) {
        return """
                (cast(:regions as text) is null or exists (
                    select 1 from unnest(string_to_array(cast(:regions as text), ',')) kept (code)
                    where %1$s >= kept.code collate "C" and %1$s < (kept.code || '/') collate "C"))""".formatted(column);
    }
}
