package id.kurasi.certification.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The catalog's tree of categories as the counters know it.
 *
 * @param above of each category itself and all above it
 */
record CategoryPaths(Map<String, Set<String>> above) {

    List<String> productGroups() {
        return above.keySet().stream().filter(this::isProductGroup).toList();
    }

    List<String> subcategories() {
        return above.keySet().stream().filter(code -> !isProductGroup(code)).toList();
    }

    /** Not itself. */
    List<String> below(String code) {
        return above.keySet().stream()
                .filter(other -> !other.equals(code) && above.get(other).contains(code))
                .toList();
    }

    /** The category and those directly under the same one. */
    List<String> besides(String code) {
        var parents = parents(code);
        return above.keySet().stream()
                .filter(other -> other.equals(code) || parents(other).equals(parents))
                .toList();
    }

    String productGroupOf(String code) {
        return above.getOrDefault(code, Set.of(code)).stream()
                .filter(this::isProductGroup)
                .findFirst()
                .orElse(code);
    }

    private Set<String> parents(String code) {
        return above.getOrDefault(code, Set.of()).stream()
                .filter(other -> !other.equals(code))
                .collect(Collectors.toSet());
    }

    private boolean isProductGroup(String code) {
        return above.getOrDefault(code, Set.of()).equals(Set.of(code));
    }
}
