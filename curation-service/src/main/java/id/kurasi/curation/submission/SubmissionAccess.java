package id.kurasi.curation.submission;

import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.submission.Sight.Powers;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;

/** Finds out what the caller is to a submission. */
@ApplicationScoped
class SubmissionAccess {

    private final Caller caller;
    private final RoundAccess rounds;

    SubmissionAccess(Caller caller, RoundAccess rounds) {
        this.caller = caller;
        this.rounds = rounds;
    }

    Sight sight(Submission submission) {
        var governs = rounds.governs(submission.round);
        var owns = caller.holds(Role.BUSINESS, submission.businessId.toString());
        var nominates = governs || owns || caller.covers(Role.AGENCY, submission.businessRegion);
        var shown = submission.wasSubmitted() && !submission.round.isUnderSeal();
        var curator = caller.is(Role.CURATOR) && submission.round.admits(caller.name());
        var buysFor = submission.isJudged() ? retailers(submission) : Set.<String>of();
        var decidesFor = caller.is(Role.ADMIN) ? Set.copyOf(submission.round.retailers()) : buysFor;
        return new Sight(
                caller.is(Role.ADMIN, Role.SERVICE) || governs || caller.covers(Role.AGENCY, submission.businessRegion),
                owns,
                curator && shown,
                shown && caller.covers(Role.VIEWER, submission.businessRegion),
                buysFor,
                new Powers(nominates, governs, curator, decidesFor));
    }

    private Set<String> retailers(Submission submission) {
        var retailers = new TreeSet<>(caller.scopes(Role.BUYER));
        retailers.retainAll(submission.round.retailers());
        return retailers;
    }
}
