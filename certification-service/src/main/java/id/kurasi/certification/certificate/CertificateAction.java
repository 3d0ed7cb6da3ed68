package id.kurasi.certification.certificate;

import static id.kurasi.certification.certificate.CertificateState.RECORDED;
import static id.kurasi.certification.certificate.CertificateState.REVOKED;
import static id.kurasi.certification.certificate.CertificateState.SUSPENDED;
import static id.kurasi.certification.certificate.CertificateState.VERIFIED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done to a certificate, from which state, and where it leads. */
public enum CertificateAction {
    CHANGE("certificate.changed", RECORDED, RECORDED),
    VERIFY("certificate.verified", VERIFIED, RECORDED),
    REVERIFY("certificate.reverified", null, VERIFIED, SUSPENDED),
    SUSPEND("certificate.suspended", SUSPENDED, VERIFIED),
    REINSTATE("certificate.reinstated", VERIFIED, SUSPENDED),
    REVOKE("certificate.revoked", REVOKED, RECORDED, VERIFIED, SUSPENDED),
    LINK_PRODUCT("certificate.product-linked", null, RECORDED, VERIFIED, SUSPENDED),
    UNLINK_PRODUCT("certificate.product-unlinked", null, RECORDED, VERIFIED, SUSPENDED),
    ADD_EVIDENCE("certificate.evidence-added", null, RECORDED, VERIFIED, SUSPENDED),
    REMOVE_EVIDENCE("certificate.evidence-removed", null, RECORDED, VERIFIED, SUSPENDED);

    private final String eventType;
    private final CertificateState target;
    private final Set<CertificateState> sources;

    CertificateAction(String eventType, CertificateState target, CertificateState first, CertificateState... more) {
        this.eventType = eventType;
        this.target = target;
        this.sources = EnumSet.of(first, more);
    }

    boolean isPossibleIn(CertificateState state) {
        return sources.contains(state);
    }

    CertificateState targetFrom(CertificateState state) {
        return target == null ? state : target;
    }

    /** The name in paths, histories and {@code allowedActions}: {@code link-product}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String eventType() {
        return eventType;
    }
}
