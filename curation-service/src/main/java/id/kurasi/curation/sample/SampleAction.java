package id.kurasi.curation.sample;

import id.kurasi.curation.dealing.Dealing.Side;
import java.util.Locale;
import java.util.Set;

/** What can be done about a request for a sample, and by whom. */
enum SampleAction {
    SEND(Side.BUSINESS, SampleState.SENT, SampleState.REQUESTED),
    REFUSE(Side.BUSINESS, SampleState.REFUSED, SampleState.REQUESTED),
    RECEIVE(Side.RETAILER, SampleState.RECEIVED, SampleState.SENT),
    TASTE(Side.RETAILER, SampleState.TASTED, SampleState.RECEIVED),
    CANCEL(Side.RETAILER, SampleState.CANCELLED, SampleState.REQUESTED, SampleState.SENT);

    private final Side side;
    private final SampleState result;
    private final Set<SampleState> from;

    SampleAction(Side side, SampleState result, SampleState... from) {
        this.side = side;
        this.result = result;
        this.from = Set.of(from);
    }

    Side side() {
        return side;
    }

    SampleState result() {
        return result;
    }

    boolean isPossibleFrom(SampleState state) {
        return from.contains(state);
    }

    /** As it stands in paths and in allowedActions. */
    String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
