package id.kurasi.catalog.rule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Rules of one kind as this instance holds them. What this instance changes it sees at once, what another one changes within a
 * second; who writes by them sees them as they are.
 */
public final class RuleCache<T> {

    private static final long TRUSTED = Duration.ofSeconds(1).toNanos();

    private final Rules rules;
    private final Supplier<Loaded<T>> load;
    private volatile Copy<T> copy;

    /** @param load reads them with {@code rules.version}, all in one statement, hence of one moment */
    public RuleCache(Rules rules, Supplier<Loaded<T>> load) {
        this.rules = rules;
        this.load = load;
    }

    public record Loaded<T>(long version, T rules) {}

    private record Copy<T>(Loaded<T> loaded, long checkedAt, long changes) {}

    /** To read by. */
    public T latest() {
        if (rules.isChanging()) {
            return load.get().rules();
        }
        var known = copy;
        var changes = rules.changes();
        var now = System.nanoTime();
        if (known != null && known.changes() == changes && now - known.checkedAt() < TRUSTED) {
            return known.loaded().rules();
        }
        var version = rules.version();
        var loaded = known != null && known.loaded().version() == version ? known.loaded() : read();
        copy = new Copy<>(loaded, now, changes);
        return loaded.rules();
    }

    /** The same when something was not found that must be there: another instance has just added it. */
    public T latestOfAll() {
        copy = null;
        return latest();
    }

    /** To write by: as they are, and stay until this transaction ends. */
    public T held() {
        var version = rules.hold();
        if (rules.isChanging()) {
            return load.get().rules();
        }
        var known = copy;
        if (known != null && known.loaded().version() == version) {
            return known.loaded().rules();
        }
        var changes = rules.changes();
        var now = System.nanoTime();
        var loaded = read();
        copy = new Copy<>(loaded, now, changes);
        return loaded.rules();
    }

    private Loaded<T> read() {
        return QuarkusTransaction.joiningExisting().call(load::get);
    }
}
