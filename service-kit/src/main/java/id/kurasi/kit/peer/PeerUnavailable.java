package id.kurasi.kit.peer;

import id.kurasi.kit.problem.Refusal;

/** A service we depend on gave no usable answer; ours is 503, and nothing was changed. */
public class PeerUnavailable extends Refusal {

    public PeerUnavailable(String peer) {
        super(503, "peer-unavailable", peer);
    }
}
