package id.kurasi.curation.submission;

import id.kurasi.curation.gate.GateResult;
import id.kurasi.kit.problem.Refusal;
import java.util.List;

/** A product that does not pass; whoever coaches the business can make a plan of what it lacks. */
class GatesFailed extends Refusal {

    private final transient List<GateResult> gates;

    GatesFailed(List<GateResult> gates, int failed) {
        super(422, "gates-failed", failed, gates.size());
        this.gates = gates;
    }

    /** All of them, as the gatekeeper gave them. */
    List<GateResult> gates() {
        return gates;
    }
}
