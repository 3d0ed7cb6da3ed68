package id.kurasi.certification.facilitation;

import id.kurasi.certification.catalog.BusinessesMerged;
import id.kurasi.certification.catalog.ProductsMerged;
import id.kurasi.certification.indicator.Tally;
import id.kurasi.certification.meaning.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Consumer;

/**
 * Two records of the catalog turn out to be one: their cases are the survivor's. What is told twice is done once.
 *
 * <p>A product has one open case of a type. Where both records had one, the double's case keeps the double: it can no longer be
 * submitted, and the agency sees that and withdraws it, or the other.
 */
@ApplicationScoped
class CaseMerging {

    private final Cases cases;
    private final CaseJournal journal;
    private final Tally tally;
    private final Today today;

    CaseMerging(Cases cases, CaseJournal journal, Tally tally, Today today) {
        this.cases = cases;
        this.journal = journal;
        this.tally = tally;
        this.today = today;
    }

    void products(@Observes ProductsMerged merged) {
        for (var id : cases.about(merged.duplicate())) {
            var it = cases.lockAny(id);
            if (it.coverage().includes(merged.duplicate()) && !cases.hasOtherOpen(it, merged.survivor())) {
                var note = "product " + merged.duplicate() + " is product " + merged.survivor();
                carryOver(it, note, one -> one.coverage().carryOver(merged.duplicate(), merged.survivor()));
            }
        }
    }

    void businesses(@Observes BusinessesMerged merged) {
        for (var id : cases.ofBusiness(merged.duplicate())) {
            var it = cases.lockAny(id);
            if (it.purpose().businessId().equals(merged.duplicate())) {
                var note = "business " + merged.duplicate() + " is business " + merged.survivor();
                carryOver(it, note, one -> one.carryOverTo(merged.survivor()));
                tally.touch(merged.duplicate());
            }
        }
    }

    private void carryOver(FacilitationCase it, String note, Consumer<FacilitationCase> change) {
        change.accept(it);
        it.touch(today.now());
        cases.flush();
        journal.carriedOver(it, note);
    }
}
