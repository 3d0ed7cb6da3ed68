package id.kurasi.curation.gate;

import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.peer.Peers;
import id.kurasi.curation.retailer.Retailer;
import id.kurasi.curation.retailer.Retailers;
import id.kurasi.curation.round.Round;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Asks what products need, outside of any transaction: no connection is held while certification-service thinks. */
@ApplicationScoped
public class Inquiry {

    private final Retailers retailers;
    private final Peers peers;
    private final Clock clock;

    Inquiry(Retailers retailers, Peers peers, Clock clock) {
        this.retailers = retailers;
        this.peers = peers;
        this.clock = clock;
    }

    /** One question for each requirement profile, however many products there are; a thousand at most. */
    public Evidence about(Round round, List<CatalogProduct> products) {
        var profiles = retailers.named(round.retailers()).stream()
                .collect(Collectors.toMap(Retailer::slug, Retailer::requirementProfile));
        var today = LocalDate.ofInstant(clock.instant(), round.zone());
        return new Evidence(products, profiles, peers.compliance(products, profiles.values(), today));
    }
}
