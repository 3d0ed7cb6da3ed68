package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.CaseView.BlockView;
import id.kurasi.certification.facilitation.checklist.Document;
import id.kurasi.certification.facilitation.checklist.Progress;
import id.kurasi.certification.facilitation.stage.StageClock;
import id.kurasi.certification.facilitation.stage.StageView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a list reads of a case. */
record CaseRow(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        CaseState state,
        Purpose purpose,
        Funding funding,
        LocalDate registeredOn,
        List<Document> checklist,
        StageClock stage,
        Block block,
        String companion,
        Outcome outcome) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** By when something has to be done, as a sort key: what has no limit comes last. */
    LocalDate due() {
        if (stage != null && stage.stageDueOn() != null) {
            return stage.stageDueOn();
        }
        return outcome.commitmentsDueOn() != null ? outcome.commitmentsDueOn() : NEVER;
    }

    CaseSummary summary(LocalDate today) {
        return new CaseSummary(
                id,
                version,
                createdAt,
                updatedAt,
                state,
                purpose.type(),
                purpose.scheme(),
                purpose.businessId(),
                purpose.regionCode(),
                funding.programmeId(),
                funding.wave(),
                funding.fundingSource(),
                funding.fiscalYear(),
                purpose.applicationId(),
                registeredOn,
                Progress.of(checklist),
                StageView.of(stage, today),
                BlockView.of(block),
                companion,
                outcome.closedOn(),
                outcome.certificateId(),
                outcome.commitmentsPending(),
                outcome.commitmentsDueOn());
    }
}
