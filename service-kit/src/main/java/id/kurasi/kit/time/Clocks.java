package id.kurasi.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/** The one source of "now"; tests put their own in its place. */
@ApplicationScoped
public class Clocks {

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC); // what the database gives back is what was answered first
    }
}
