package id.kurasi.catalog.product.completeness;

import id.kurasi.catalog.rule.RuleCache;
import id.kurasi.catalog.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The completeness profiles as this instance knows them, by code. */
@ApplicationScoped
public class Profiles {

    private final RuleCache<Map<String, Profile>> profiles;

    Profiles(Rules rules, ProfileStore store) {
        profiles = new RuleCache<>(rules, store::load);
    }

    /** What may stand in {@code completeness.<profile>}. */
    public SortedSet<String> codes() {
        return new TreeSet<>(latest().keySet());
    }

    /** To read by. */
    Map<String, Profile> latest() {
        return profiles.latest();
    }

    /** To write by: as they are, and stay until this transaction ends. */
    Map<String, Profile> held() {
        return profiles.held();
    }
}
