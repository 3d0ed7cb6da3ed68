package id.kurasi.certification.peer;

import id.kurasi.certification.peer.CatalogClient.Categories;
import id.kurasi.kit.peer.PeerUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The catalog's categories, kept for a few minutes. They change rarely, so an old copy serves while the catalog is away; only
 * a service that has never reached it cannot answer.
 */
@ApplicationScoped
public class CategoryTree {

    private static final Logger LOG = Logger.getLogger(CategoryTree.class);
    private static final Duration KEPT = Duration.ofMinutes(5);
    /** Between two tries while the catalog is away: callers should not wait for it again and again. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Supplier<Categories> catalog;
    private final Clock clock;
    private volatile Copy copy;

    @Inject
    CategoryTree(@RestClient CatalogClient catalog, Clock clock) {
        this(catalog::categories, clock);
    }

    CategoryTree(Supplier<Categories> catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The category and all above it, from itself to the top; empty when the catalog has no such category. */
    public Optional<List<String>> pathFrom(String code) {
        var parents = parents();
        return parents.containsKey(code) ? Optional.of(path(code, parents)) : Optional.empty();
    }

    /** The same of each category that there is. */
    public List<List<String>> paths() {
        var parents = parents();
        return parents.keySet().stream().map(code -> path(code, parents)).toList();
    }

    private static List<String> path(String code, Map<String, String> parents) {
        var path = new ArrayList<String>();
        for (var at = code; at != null && !path.contains(at); at = parents.get(at)) {
            path.add(at);
        }
        return path;
    }

    private Map<String, String> parents() {
        var held = copy;
        if (held != null && clock.instant().isBefore(held.until())) {
            return held.parents();
        }
        try {
            copy = new Copy(read(), clock.instant().plus(KEPT));
        } catch (PeerUnavailable | ProcessingException | FaultToleranceException away) {
            if (held == null) {
                throw away;
            }
            LOG.warn("The catalog does not answer; its categories of some minutes ago serve on");
            copy = new Copy(held.parents(), clock.instant().plus(PAUSE));
        }
        return copy.parents();
    }

    private Map<String, String> read() {
        var parents = new HashMap<String, String>();
        catalog.get().items().forEach(category -> parents.put(category.code(), category.parent()));
        return parents;
    }

    private record Copy(Map<String, String> parents, Instant until) {}
}
