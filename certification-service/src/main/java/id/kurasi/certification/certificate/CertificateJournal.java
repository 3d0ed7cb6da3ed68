package id.kurasi.certification.certificate;

import id.kurasi.certification.indicator.Tally;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes down every step of a certificate, in the transaction that makes it. */
@ApplicationScoped
class CertificateJournal {

    private static final String KIND = "certificate";

    private final Journal journal;
    private final Tally tally;

    CertificateJournal(Journal journal, Tally tally) {
        this.journal = journal;
        this.tally = tally;
    }

    void recorded(Certificate certificate) {
        write(certificate, "record", null, null, "certificate.recorded");
    }

    /** @param before the state before; null when the certificate came into being */
    void did(Certificate certificate, CertificateAction action, CertificateState before, String note) {
        write(certificate, action.slug(), before, note, action.eventType());
    }

    /** Something that happened to it, and that nobody here did. */
    void happened(Certificate certificate, String action, String note, String eventType) {
        write(certificate, action, certificate.state(), note, eventType);
    }

    /** It may no longer be counted for this business. */
    void passedFrom(UUID businessId) {
        tally.touch(businessId);
    }

    private void write(Certificate certificate, String action, CertificateState before, String note, String eventType) {
        var transition =
                new Transition(KIND, certificate.id(), action, before, certificate.state(), note, null, eventType);
        journal.transition(transition, eventData(certificate));
        tally.touch(certificate.particulars().businessId());
    }

    private static Map<String, ?> eventData(Certificate certificate) {
        var particulars = certificate.particulars();
        var data = new HashMap<String, Object>();
        data.put("type", particulars.type());
        data.put("businessId", particulars.businessId());
        data.put("regionCode", particulars.regionCode());
        data.put("state", certificate.state());
        data.put("products", certificate.products());
        data.put("supersedes", particulars.supersedes());
        return data;
    }
}
