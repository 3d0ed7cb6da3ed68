package id.kurasi.certification.facilitation;

import id.kurasi.certification.indicator.Tally;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes down what happens to cases, and lets the indicators count it. Names of companions and notes stay in the history, and out of the events. */
@ApplicationScoped
class CaseJournal {

    private static final String KIND = "facilitation-case";

    private final Journal journal;
    private final Tally tally;

    CaseJournal(Journal journal, Tally tally) {
        this.journal = journal;
        this.tally = tally;
    }

    void registered(FacilitationCase it) {
        write(it, new Transition(KIND, it.id(), "register", null, it.state(), null, null, KIND + ".registered"));
    }

    void happened(FacilitationCase it, CaseAction action, CaseState before, String note) {
        write(it, new Transition(KIND, it.id(), action.slug(), before, it.state(), note, null, action.eventType()));
    }

    /** @param note which record of the catalog turned out to be which */
    void carriedOver(FacilitationCase it, String note) {
        write(
                it,
                new Transition(
                        KIND, it.id(), "carry-over", it.state(), it.state(), note, null, KIND + ".carried-over"));
    }

    HistoryView history(UUID id) {
        return journal.history(KIND, id);
    }

    private void write(FacilitationCase it, Transition step) {
        journal.transition(step, data(it));
        tally.touch(it.purpose().businessId());
    }

    private static Map<String, Object> data(FacilitationCase it) {
        var data = new LinkedHashMap<String, Object>();
        data.put("type", it.purpose().type());
        data.put("scheme", it.purpose().scheme());
        data.put("businessId", it.purpose().businessId());
        data.put("regionCode", it.purpose().regionCode());
        data.put("programmeId", it.funding().programmeId());
        data.put("fiscalYear", it.funding().fiscalYear());
        data.put("state", it.state());
        data.put(
                "stage",
                it.examination().stage() == null
                        ? null
                        : it.examination().stage().stage());
        data.put("blocked", it.block() == null ? null : it.block().blockedReason());
        data.put("certificateId", it.outcome().certificateId());
        data.put(
                "products",
                it.coverage().products().stream().map(CaseProduct::productId).toList());
        return data;
    }
}
