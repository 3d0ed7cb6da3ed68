package id.kurasi.certification.catalog;

import id.kurasi.kit.follow.EventHandler;
import id.kurasi.kit.follow.FollowedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The probes of a feed that nobody follows but the tests themselves. */
@ApplicationScoped
public class ElsewhereEvents implements EventHandler {

    static final String SOURCE = "elsewhere";

    private final ProbeEvents probes;

    ElsewhereEvents(ProbeEvents probes) {
        this.probes = probes;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Set<String> types() {
        return probes.types();
    }

    @Override
    public void handle(FollowedEvent event) {
        probes.handle(event);
    }
}
