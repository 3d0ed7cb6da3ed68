package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.stage.PastStage;
import id.kurasi.certification.facilitation.stage.StageClock;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the issuer has of a case: the applications, oldest first, and the stages through which they went. */
@Embeddable
class Examination {

    @ElementCollection
    @CollectionTable(name = "filed_application", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Filing> filings = new ArrayList<>();

    @Embedded
    private StageClock stage;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PastStage> pastStages = List.of();

    void submit(Filing filing) {
        filings.add(filing);
    }

    void enter(StageClock next) {
        endStage(next.stageSince());
        stage = next;
    }

    /** The application no longer lies with the issuer; nothing happens when it did not. */
    void leave(LocalDate on) {
        endStage(on);
        var last = filings.size() - 1;
        if (last >= 0 && filings.get(last).closedOn() == null) {
            filings.set(last, filings.get(last).closed(on));
        }
    }

    private void endStage(LocalDate on) {
        if (stage != null) {
            pastStages = Appended.to(pastStages, stage.ended(on));
            stage = null;
        }
    }

    List<Filing> filings() {
        return List.copyOf(filings);
    }

    /** The application that lies with the issuer, or lay there last. */
    Filing lastFiling() {
        return filings.get(filings.size() - 1);
    }

    /** Null while the issuer examines nothing. */
    StageClock stage() {
        return stage;
    }

    List<PastStage> pastStages() {
        return pastStages;
    }

    /** Before which the next application cannot have been submitted: null for the first one. */
    LocalDate earliestSubmission() {
        return filings.isEmpty() ? null : lastFiling().submittedOn();
    }

    /** The first day on which the next stage can begin: that of the present one, or of the submission. */
    LocalDate earliestStage() {
        return stage == null ? lastFiling().submittedOn() : stage.stageSince();
    }
}
