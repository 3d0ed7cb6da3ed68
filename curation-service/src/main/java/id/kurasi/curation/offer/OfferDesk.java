package id.kurasi.curation.offer;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.curation.dealing.Dealing.Side;
import id.kurasi.curation.dealing.Dealings;
import id.kurasi.kit.problem.IllegalTransition;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where the two sides come to terms: a retailer offers, then they take turns until they agree or one ends it. */
@ApplicationScoped
class OfferDesk {

    private final Dealings dealings;
    private final Offers offers;
    private final OfferViews views;
    private final OfferJournal journal;

    OfferDesk(Dealings dealings, Offers offers, OfferViews views, OfferJournal journal) {
        this.dealings = dealings;
        this.offers = offers;
        this.views = views;
        this.journal = journal;
    }

    /** Which offer, of whose retailer; see {@link Offers#get}. */
    record Named(UUID submission, int number, String retailer) {

        private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

        /** @param number as it stands in the path; what is no number names no offer */
        static Named of(UUID submission, String number, String retailer) {
            if (!NUMBER.matcher(number).matches()) {
                throw Refusal.notFound("offer", number);
            }
            return new Named(submission, Integer.parseInt(number), retailer);
        }
    }

    OfferView make(UUID submission, MakeOffer request) {
        request.proposal().check();
        var dealing = dealings.hold(submission);
        var retailer = dealing.retailer(request.retailer());
        dealings.require(dealing, retailer, "make-offer", Dealings.IN_EARNEST);
        dealing.requireToCome("expiresOn", request.expiresOn(), dealings.now());
        var last = offers.lockLast(submission, retailer);
        last.ifPresent(offer -> makeWay(dealing, offer));
        var number = last.map(offer -> offer.number + 1).orElse(1);
        return made(
                dealing,
                new Offer(submission, retailer, number, Side.RETAILER, dealings.now()).with(request.proposal()));
    }

    OfferView counter(Named named, Proposal proposal) {
        proposal.check();
        var dealing = dealings.hold(named.submission());
        var offer = answered(dealing, named, "counter");
        dealings.require(dealing, offer.retailer, "counter", Dealings.IN_EARNEST);
        dealing.requireToCome("expiresOn", proposal.expiresOn(), dealings.now());
        end(dealing, offer, OfferState.COUNTERED, null, "counter");
        var next = new Offer(offer.submissionId, offer.retailer, offer.number + 1, offer.side.other(), dealings.now());
        return made(dealing, next.with(proposal));
    }

    OfferView agree(Named named) {
        var dealing = dealings.hold(named.submission());
        var offer = answered(dealing, named, "agree");
        var decision = dealings.require(dealing, offer.retailer, "agree", Dealings.IN_EARNEST);
        decision.agree(offer.number, offer.terms, dealings.now());
        return end(dealing, offer, OfferState.AGREED, null, "agree");
    }

    OfferView decline(Named named, String reason) {
        var dealing = dealings.hold(named.submission());
        return end(dealing, answered(dealing, named, "decline"), OfferState.DECLINED, reason, "decline");
    }

    OfferView withdraw(Named named, String reason) {
        var dealing = dealings.hold(named.submission());
        var offer = taken(dealing, named);
        dealing.requireSide(offer.side, offer.retailer);
        offer.requireOpen("withdraw", dealing.day(dealings.now()));
        return end(dealing, offer, OfferState.WITHDRAWN, reason, "withdraw");
    }

    private Offer taken(Dealing dealing, Named named) {
        return offers.lock(offers.get(dealing, named.number(), named.retailer()));
    }

    /** The offer, if the caller is of the side that it was made to and it can still be answered. */
    private Offer answered(Dealing dealing, Named named, String action) {
        var offer = taken(dealing, named);
        dealing.requireSide(offer.side.other(), offer.retailer);
        offer.requireOpen(action, dealing.day(dealings.now()));
        return offer;
    }

    /** One at a time, and none once the two have agreed. */
    private void makeWay(Dealing dealing, Offer last) {
        var state = last.state(dealing.day(dealings.now()));
        if (state == OfferState.OPEN || state == OfferState.AGREED) {
            throw new IllegalTransition("offer", last.id, state, "make-offer");
        }
        if (last.state == OfferState.OPEN) {
            // its day is over, and the clock has not come by yet
            end(dealing, last, OfferState.EXPIRED, null, "expire");
        }
    }

    private OfferView made(Dealing dealing, Offer offer) {
        offers.persistAndFlush(offer);
        journal.made(dealing.submission(), offer);
        return views.of(offer, dealing);
    }

    private OfferView end(Dealing dealing, Offer offer, OfferState how, String answer, String action) {
        offer.end(how, answer, dealings.now());
        offers.flush();
        journal.ended(dealing.submission(), offer, action);
        return views.of(offer, dealing);
    }
}
