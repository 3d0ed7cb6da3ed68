package id.kurasi.curation.offer;

import id.kurasi.curation.dealing.Dealing.Side;
import id.kurasi.curation.decision.DecisionState;
import id.kurasi.curation.submission.Decided;
import id.kurasi.curation.submission.Moved;
import id.kurasi.curation.submission.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Offers end with what they are about: when the retailer declines, the product is withdrawn or reviewed anew. */
@ApplicationScoped
class StandingOffers {

    private static final Set<SubmissionState> STARTS_OVER =
            Set.of(SubmissionState.SUBMITTED, SubmissionState.WITHDRAWN);
    private static final Set<SubmissionState> JUDGED =
            Set.of(SubmissionState.REVIEWED, SubmissionState.ACCEPTED, SubmissionState.DECLINED);

    private final Offers offers;
    private final OfferJournal journal;

    StandingOffers(Offers offers, OfferJournal journal) {
        this.offers = offers;
        this.journal = journal;
    }

    void whenDeclined(@Observes Decided decided) {
        if (decided.decision().state() == DecisionState.DECLINED) {
            offers.lockStanding(decided.submission().id()).stream()
                    .filter(offer -> offer.retailer.equals(decided.decision().retailer()))
                    .forEach(offer -> {
                        var from = offer.state;
                        offer.end(
                                offer.side == Side.RETAILER ? OfferState.WITHDRAWN : OfferState.DECLINED,
                                null,
                                decided.at());
                        // in words that do not tell that the product was declined: the producer reads that once it is
                        // published
                        journal.ended(
                                decided.submission(),
                                offer,
                                from,
                                offer.side == Side.RETAILER ? "withdraw" : "decline");
                    });
        }
    }

    void whenItStartsOver(@Observes Moved moved) {
        if (STARTS_OVER.contains(moved.submission().state()) && moved.from() != null && JUDGED.contains(moved.from())) {
            offers.lockStanding(moved.submission().id()).forEach(offer -> {
                var from = offer.state;
                offer.end(OfferState.WITHDRAWN, null, moved.at());
                journal.ended(moved.submission(), offer, from, "withdraw");
            });
        }
    }
}
