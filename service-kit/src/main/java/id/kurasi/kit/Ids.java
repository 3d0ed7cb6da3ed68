package id.kurasi.kit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names for new things: UUIDv7, so that they sort by the time they were given. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
