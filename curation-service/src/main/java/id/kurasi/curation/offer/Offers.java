package id.kurasi.curation.offer;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Offers implements PanacheRepositoryBase<Offer, UUID> {

    /**
     * The offer of this number that the caller knows of.
     *
     * @param retailer null will do where only one retailer has an offer of this number that the caller knows of
     * @throws Refusal 404 when there is none, 400 when there are several
     */
    Offer get(Dealing dealing, int number, String retailer) {
        var known = list(
                        "submissionId = ?1 and number = ?2",
                        dealing.submission().id(),
                        number)
                .stream()
                .filter(offer -> dealing.sees(offer.retailer))
                .filter(offer -> retailer == null || retailer.equals(offer.retailer))
                .toList();
        if (known.size() > 1) {
            var retailers = known.stream().map(offer -> offer.retailer).sorted().toList();
            throw Refusal.invalid(Violation.query("retailer", "RetailerNeeded", String.join(", ", retailers)));
        }
        return known.stream().findFirst().orElseThrow(() -> Refusal.notFound("offer", number));
    }

    /** The last one of a retailer, for this transaction alone: the clock may be about to end it. */
    Optional<Offer> lockLast(UUID submission, String retailer) {
        return find("submissionId = ?1 and retailer = ?2 order by number desc", submission, retailer)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those that stand, open or agreed, for this transaction alone. */
    List<Offer> lockStanding(UUID submission) {
        return find("submissionId = ?1 and state in (OPEN, AGREED) order by id", submission)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** As it is now, for this transaction alone. */
    Offer lock(Offer offer) {
        getEntityManager().refresh(offer, LockModeType.PESSIMISTIC_WRITE);
        return offer;
    }
}
