package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.type.CertificateTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the catalog tells and certificates depend on: recipes that change, businesses that move, and two records that turn out to
 * be one. Everything here joins the caller's transaction, and what is told twice is done once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {

    private final Certificates certificates;
    private final CertificateTypes types;
    private final Recipes recipes;
    private final CertificateJournal journal;
    private final Today today;

    Notices(
            Certificates certificates,
            CertificateTypes types,
            Recipes recipes,
            CertificateJournal journal,
            Today today) {
        this.certificates = certificates;
        this.types = types;
        this.recipes = recipes;
        this.journal = journal;
        this.today = today;
    }

    /**
     * A product's composition or process changed. Certificates that hold only while nothing changes, and cover an earlier recipe,
     * need a re-verification from that day on.
     *
     * @param compositionRevision the recipe that the product has now
     */
    public void recipeMoved(UUID productId, int compositionRevision, LocalDate on) {
        for (var id : certificates.notRevokedCovering(productId)) {
            var certificate = certificates.lockAny(id);
            certificate
                    .linkTo(productId)
                    .filter(link -> types.get(certificate.particulars().type()).endsOnlyByChange())
                    .filter(link -> link.compositionRevision() < compositionRevision)
                    .filter(link -> !link.lastsOutdated())
                    .ifPresent(link -> {
                        certificate.outdate(link, notLaterThanToday(on));
                        var note = "product " + productId + ", recipe " + compositionRevision;
                        written(certificate, "outdate", note, "certificate.outdated");
                    });
        }
    }

    /**
     * A business produces in another place, and its certificates go with it. Licences that are bound to a regency need a
     * re-verification from that day on, until the business is back or an officer has confirmed them for the new place.
     *
     * @param regionCode the region where it produces now
     */
    public void businessMoved(UUID businessId, String regionCode, LocalDate on) {
        for (var id : certificates.of(businessId)) {
            var certificate = certificates.lockAny(id);
            var note = "region " + regionCode;
            var news = isBound(certificate) && certificate.produceIn(regionCode, notLaterThanToday(on));
            if (certificate.followTo(regionCode)) {
                written(certificate, "move", note, "certificate.moved");
            }
            if (news) {
                var away = certificate.isMoved();
                written(
                        certificate,
                        away ? "outdate" : "move-back",
                        note,
                        away ? "certificate.outdated" : "certificate.moved-back");
            }
        }
    }

    private boolean isBound(Certificate certificate) {
        return certificate.state() != CertificateState.REVOKED
                && types.get(certificate.particulars().type()).boundToRegency();
    }

    /** Two records of a product became one: what covered either covers the survivor. */
    public void productMerged(UUID duplicate, UUID survivor) {
        var present = recipes.hold(List.of(survivor), Map.of()).get(survivor);
        for (var id : certificates.covering(duplicate)) {
            var certificate = certificates.lockAny(id);
            if (certificate.linkTo(duplicate).isPresent()) {
                certificate.carryOver(duplicate, survivor, present);
                written(
                        certificate,
                        "carry-over",
                        "product " + duplicate + " is product " + survivor,
                        "certificate.carried-over");
            }
        }
    }

    /**
     * Two records of a business became one: the survivor holds the certificates of both. Where it produces is told by
     * {@link #businessMoved}.
     */
    public void businessMerged(UUID duplicate, UUID survivor) {
        for (var id : certificates.of(duplicate)) {
            var certificate = certificates.lockAny(id);
            if (certificate.particulars().businessId().equals(duplicate)) {
                certificate.carryOver(survivor);
                journal.passedFrom(duplicate);
                written(
                        certificate,
                        "carry-over",
                        "business " + duplicate + " is business " + survivor,
                        "certificate.carried-over");
            }
        }
    }

    private void written(Certificate certificate, String action, String note, String eventType) {
        certificate.touch(today.now());
        certificates.flush();
        journal.happened(certificate, action, note, eventType);
    }

    /** The clocks of two services differ a little, and nothing is known of tomorrow. */
    private LocalDate notLaterThanToday(LocalDate on) {
        var date = today.date();
        return on.isAfter(date) ? date : on;
    }
}
