package id.kurasi.kit.problem;

import java.util.Locale;

/** An action that the resource's current state does not allow; also what the second of two racing callers gets. */
public class IllegalTransition extends Refusal {

    public IllegalTransition(String kind, Object id, Enum<?> state, String action) {
        super(409, "illegal-transition", kind, id, state.name(), action.toLowerCase(Locale.ROOT));
        with("currentState", state.name());
        with("action", action);
    }
}
