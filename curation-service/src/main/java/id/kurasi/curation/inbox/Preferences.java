package id.kurasi.curation.inbox;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.web.Preconditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;

/** Each account's own. */
@ApplicationScoped
class Preferences implements PanacheRepositoryBase<Preference, String> {

    private final Caller caller;
    private final Clock clock;

    Preferences(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    PreferenceView mine() {
        return findByIdOptional(caller.name()).map(Preferences::view).orElse(new PreferenceView(0, List.of()));
    }

    /** The first time there is nothing to overwrite; from then on it takes an If-Match. */
    PreferenceView prefer(String ifMatch, Prefer request) {
        var earlier = findByIdOptional(caller.name(), LockModeType.PESSIMISTIC_WRITE);
        earlier.ifPresent(preference -> Preconditions.ifMatch(ifMatch, preference.version));
        var preference = earlier.orElseGet(() -> new Preference(caller.name(), clock.instant()));
        preference.prefer(request.categories(), clock.instant());
        persistAndFlush(preference);
        return view(preference);
    }

    private static PreferenceView view(Preference preference) {
        return new PreferenceView(preference.version, preference.categories);
    }
}
