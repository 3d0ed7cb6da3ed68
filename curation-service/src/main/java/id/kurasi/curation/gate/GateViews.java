package id.kurasi.curation.gate;

import id.kurasi.kit.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts gates into the words of the reader's language. */
@ApplicationScoped
public class GateViews {

    private final Texts texts;

    GateViews(Texts texts) {
        this.texts = texts;
    }

    public List<GateView> of(List<GateResult> gates) {
        return gates.stream().map(this::of).toList();
    }

    public GateView of(GateResult gate) {
        return new GateView(
                gate.gate(),
                gate.retailer(),
                gate.result(),
                gate.code(),
                message(gate),
                gate.certificateId(),
                gate.rule(),
                gate.waiver(),
                nextStep(gate.nextStep()));
    }

    private GateView.NextStepView nextStep(String code) {
        return code == null
                ? null
                : new GateView.NextStepView(code, texts.find("nextStep." + code).orElse(null));
    }

    private String message(GateResult gate) {
        var arguments = gate.arguments().toArray();
        return texts.find("gate." + gate.code(), arguments)
                .orElseGet(() -> texts.get("violation." + gate.code(), arguments));
    }
}
