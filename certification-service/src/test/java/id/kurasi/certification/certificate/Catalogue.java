package id.kurasi.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The catalog as tests let it speak: each notice in a transaction of its own. */
@ApplicationScoped
class Catalogue {

    private final Notices notices;

    Catalogue(Notices notices) {
        this.notices = notices;
    }

    @Transactional
    @ActivateRequestContext
    void recipeMoved(UUID product, int revision, LocalDate on) {
        notices.recipeMoved(product, revision, on);
    }

    @Transactional
    @ActivateRequestContext
    void businessMoved(UUID business, String regionCode, LocalDate on) {
        notices.businessMoved(business, regionCode, on);
    }

    @Transactional
    @ActivateRequestContext
    void productMerged(UUID duplicate, UUID survivor) {
        notices.productMerged(duplicate, survivor);
    }

    @Transactional
    @ActivateRequestContext
    void businessMerged(UUID duplicate, UUID survivor) {
        notices.businessMerged(duplicate, survivor);
    }
}
