package id.kurasi.curation.submission;

import id.kurasi.curation.gate.GateResult;
import java.util.List;
import java.util.UUID;

/**
 * Gates refused a submission. Told when the refusal's transaction is gone: what is kept of it is kept in one of its own.
 *
 * @param gates all results, as the gatekeeper gave them
 */
public record TurnedAway(UUID submission, List<GateResult> gates) {}
