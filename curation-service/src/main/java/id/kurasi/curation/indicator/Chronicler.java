package id.kurasi.curation.indicator;

import id.kurasi.curation.decision.Decision;
import id.kurasi.curation.decision.DecisionState;
import id.kurasi.curation.indicator.Fact.Place;
import id.kurasi.curation.submission.Decided;
import id.kurasi.curation.submission.Moved;
import id.kurasi.curation.submission.Submission;
import id.kurasi.curation.submission.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;

/** Notes what happens to submissions, as far as indicators count it. */
@ApplicationScoped
class Chronicler {

    private final Ledger ledger;

    Chronicler(Ledger ledger) {
        this.ledger = ledger;
    }

    void moved(@Observes Moved event) {
        var submission = event.submission();
        var day = LocalDate.ofInstant(event.at(), FiscalPeriod.ZONE);
        switch (submission.state()) {
            case SUBMITTED -> {
                if (event.from() == SubmissionState.REVIEWED || event.from() == SubmissionState.DECLINED) {
                    ledger.takeBackDecisions(submission.id());
                } else {
                    reached(submission, Happening.SUBMITTED, day);
                }
            }
            case REVIEWED -> reached(submission, Happening.REVIEWED, day);
            case ACCEPTED -> cameAgain(submission, day, List.of(Happening.AGAIN_DECIDED, Happening.AGAIN_ACCEPTED));
            case DECLINED -> cameAgain(submission, day, List.of(Happening.AGAIN_DECIDED));
            case DRAFT, CHANGES_REQUESTED, WITHDRAWN -> {
                // no indicator counts these
            }
        }
    }

    void decided(@Observes Decided event) {
        var decision = event.decision();
        if (decision.state().isOpen()) {
            return;
        }
        var submission = event.submission();
        var day = LocalDate.ofInstant(event.at(), FiscalPeriod.ZONE);
        var place = Place.of(submission);
        ledger.add(Fact.of(Happening.DECIDED, day, place, decision.retailer()));
        if (decision.state() == DecisionState.DECLINED) {
            decision.reasons().stream()
                    .distinct()
                    .forEach(reason -> ledger.add(new Fact(
                            Happening.DECLINED_FOR, reason.name(), day, place, List.of(decision.retailer()), true)));
        } else {
            ledger.add(Fact.of(Happening.ACCEPTED, day, place, decision.retailer()));
        }
        ofTheRetailerAlone(submission, decision, day);
    }

    /** For all retailers together a submission counts once, for each of them when that one decides. */
    private void ofTheRetailerAlone(Submission submission, Decision decision, LocalDate day) {
        if (submission.previousSubmissionId() == null) {
            return;
        }
        var retailer = List.of(decision.retailer());
        ledger.add(new Fact(Happening.AGAIN_DECIDED, "", day, Place.of(submission), retailer, false));
        if (decision.state().isAcceptance()) {
            ledger.add(new Fact(Happening.AGAIN_ACCEPTED, "", day, Place.of(submission), retailer, false));
        }
    }

    private void cameAgain(Submission submission, LocalDate day, List<Happening> happenings) {
        if (submission.previousSubmissionId() != null) {
            happenings.forEach(
                    happening -> ledger.add(new Fact(happening, "", day, Place.of(submission), List.of(), true)));
        }
    }

    private void reached(Submission submission, Happening stage, LocalDate day) {
        if (!ledger.knows(submission.id(), stage)) {
            ledger.add(new Fact(
                    stage, "", day, Place.of(submission), submission.round().retailers(), true));
        }
    }
}
