package id.kurasi.curation.gate;

import id.kurasi.curation.gate.GateResult.LegalRule;
import id.kurasi.curation.gate.GateResult.Outcome;
import id.kurasi.curation.gate.GateResult.WaivedBy;
import id.kurasi.curation.peer.Compliance.Requirement;
import java.util.List;
import java.util.stream.Stream;

/** What is found out about a product at a retailer's gate, before it is said whose gate it is. */
record Finding(
        Outcome outcome, String code, List<String> arguments, Requirement restsOn, String nextStep, WaivedBy waiver) {

    static final Finding PASSED = new Finding(Outcome.PASS, "PASS", List.of(), null, null, null);
    static final Finding NOT_APPLICABLE =
            new Finding(Outcome.NOT_APPLICABLE, "NOT_APPLICABLE", List.of(), null, null, null);

    static Finding failed(String code, NextStep step, String... arguments) {
        return new Finding(Outcome.FAIL, code, List.of(arguments), null, step.name(), null);
    }

    static Finding failed(Requirement unmet) {
        return new Finding(Outcome.FAIL, unmet.outcome(), List.of(), unmet, unmet.nextStep(), null);
    }

    static Finding warned(Requirement unmet) {
        return failed(unmet).as(Outcome.WARN);
    }

    Finding restingOn(Requirement requirement) {
        return new Finding(outcome, code, arguments, requirement, nextStep, waiver);
    }

    Finding as(Outcome softer) {
        return new Finding(softer, code, arguments, restsOn, nextStep, waiver);
    }

    Finding waived(WaivedBy by) {
        return new Finding(Outcome.WAIVED, code, arguments, restsOn, nextStep, by);
    }

    GateResult of(Gate gate, String retailer) {
        return new GateResult(
                gate,
                retailer,
                outcome,
                code,
                Stream.concat(Stream.of(retailer), arguments.stream()).toList(),
                restsOn == null ? null : restsOn.certificateId(),
                restsOn == null || restsOn.rule() == null
                        ? null
                        : new LegalRule(
                                restsOn.rule().id(),
                                restsOn.rule().mandatoryFrom(),
                                restsOn.rule().source()),
                nextStep,
                waiver);
    }
}
