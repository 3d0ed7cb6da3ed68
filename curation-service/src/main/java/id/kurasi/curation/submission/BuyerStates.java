package id.kurasi.curation.submission;

import java.util.ArrayList;
import java.util.List;

/** {@link Sight#state} for who only buys, turned into a condition over submissions {@code s}. */
final class BuyerStates {

    /** Counted, not "exists": of that the database would collect all that the retailer ever decided, to show one page. */
    private static final String OWN =
            "((select count(*) from Decision d where d.submissionId = s.id and d.retailer in (:buyerOf) and d.state in"
                    + " (%s)) > 0)";

    private static final String ACCEPTED = OWN.formatted("ACCEPTED, ACCEPTED_WITH_CONDITIONS");
    private static final String UNDECIDED = "(not " + ACCEPTED + " and " + OWN.formatted("PENDING, SHORTLISTED") + ")";
    private static final String DECLINED =
            "(not " + ACCEPTED + " and not " + OWN.formatted("PENDING, SHORTLISTED") + ")";

    private BuyerStates() {}

    static String condition(List<SubmissionState> states) {
        if (states.isEmpty()) {
            return "1 = 1";
        }
        var conditions = new ArrayList<String>();
        for (var state : states) {
            switch (state) {
                // that the submission is, too, goes without saying; but an index finds those
                case ACCEPTED -> conditions.add("(s.state = ACCEPTED and " + ACCEPTED + ")");
                case DECLINED -> conditions.add(DECLINED);
                case WITHDRAWN -> conditions.add("(s.state = WITHDRAWN and " + UNDECIDED + ")");
                case REVIEWED -> conditions.add("(s.state <> WITHDRAWN and " + UNDECIDED + ")");
                case DRAFT, SUBMITTED, CHANGES_REQUESTED -> conditions.add("1 = 0"); // a buyer never sees these
            }
        }
        return "(" + String.join(" or ", conditions) + ")";
    }
}
