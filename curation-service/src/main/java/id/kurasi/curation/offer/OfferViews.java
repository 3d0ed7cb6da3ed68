package id.kurasi.curation.offer;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.curation.tradingrule.TradingRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Shows an offer with what the law has to say to it. */
@ApplicationScoped
class OfferViews {

    private final TradingRules rules;
    private final Clock clock;

    OfferViews(TradingRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    OfferView of(Offer offer, Dealing dealing) {
        return of(List.of(offer), dealing).get(0);
    }

    List<OfferView> of(List<Offer> offers, Dealing dealing) {
        if (offers.isEmpty()) {
            return List.of();
        }
        var today = dealing.day(clock.instant());
        var judge = rules.judge(offers.stream().map(offer -> offer.retailer).collect(Collectors.toSet()));
        return offers.stream()
                .map(offer -> OfferView.of(
                        offer, dealing, today, judge.warnings(offer.retailer, offer.terms, dealing.day(offer.madeAt))))
                .toList();
    }
}
